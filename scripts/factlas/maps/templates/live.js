factlas.maps[{{ plate.key | tojson }}] = {
"bounds": {{ bounds | tojson }},
"credit": {{ plate.basemap.credit | tojson }},
"local": {{ plate.book.say("{length} at {latitude}") | tojson }},
"title": {{ title | tojson }},
"make": function () {
{{ script | safe }}
return {{ name }};
}
};
