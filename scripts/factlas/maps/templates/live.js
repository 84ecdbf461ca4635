factlas.maps[{{ plate.key | tojson }}] = {
"bounds": {{ bounds | tojson }},
"credit": {{ plate.basemap.credit | tojson }},
"title": {{ title | tojson }},
"make": function () {
{{ script | safe }}
return {{ name }};
}
};
