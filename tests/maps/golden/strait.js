factlas.maps["strait"] = {
"bounds": [[50.0, 10.0], [51.0, 12.0]],
"credit": "Coastline: drawn for the tests",
"local": "{length} at {latitude}",
"title": "The strait",
"make": function () {
var map_strait = L.map(
"map_strait",
{
center: [50.502646725248596, 11.0],
crs: L.CRS.EPSG3857,
...{
"zoomControl": false,
"preferCanvas": false,
"zoomSnap": 0,
"scrollWheelZoom": false,
"maxBoundsViscosity": 1,
"maxZoom": 12,
}
}
);
L.control.zoom( { position: "bottomright" } ).addTo(map_strait);
var coastline_strait_0 = factlas.coastline("strait");
coastline_strait_0.addTo(map_strait);
function geo_json_strait_1_onEachFeature(feature, layer) {
layer.on({
});
};
var geo_json_strait_1 = L.geoJson(null, {
smoothFactor: 0.3,
onEachFeature: geo_json_strait_1_onEachFeature,
...{
"className": "fm-graticule",
"interactive": false,
}
});
function geo_json_strait_1_add (data) {
geo_json_strait_1
.addData(data);
}
geo_json_strait_1_add({"geometry": {"coordinates": [[[10.5, 50.0], [10.5, 51.0]], [[11.0, 50.0], [11.0, 51.0]], [[11.5, 50.0], [11.5, 51.0]], [[10.0, 50.5], [12.0, 50.5]]], "type": "MultiLineString"}, "properties": {"feature": ""}, "type": "Feature"});
geo_json_strait_1.setStyle(function(feature) {return feature.properties.style;});
geo_json_strait_1.addTo(map_strait);
function geo_json_strait_2_onEachFeature(feature, layer) {
(factlas.shape)(feature, layer);
layer.on({
});
};
var geo_json_strait_2 = L.geoJson(null, {
smoothFactor: 0.3,
onEachFeature: geo_json_strait_2_onEachFeature,
...{
"className": "fm-band",
"interactive": true,
}
});
function geo_json_strait_2_add (data) {
geo_json_strait_2
.addData(data);
}
geo_json_strait_2_add({"geometry": {"coordinates": [[[10.6, 50.6665], [10.6091, 50.6664], [10.6183, 50.6661], [10.6274, 50.6656], [10.6365, 50.6649], [10.6455, 50.6639], [10.6545, 50.6628], [10.6634, 50.6615], [10.6722, 50.66], [10.6809, 50.6583], [10.6896, 50.6564], [10.6981, 50.6543], [10.7065, 50.652], [10.7148, 50.6496], [10.7229, 50.6469], [10.7309, 50.6441], [10.7387, 50.6411], [10.7464, 50.6379], [10.7539, 50.6346], [10.7612, 50.6311], [10.7682, 50.6274], [10.7751, 50.6236], [10.7818, 50.6196], [10.7882, 50.6155], [10.7944, 50.6112], [10.8004, 50.6068], [10.8061, 50.6023], [10.8116, 50.5977], [10.8168, 50.5929], [10.8218, 50.588], [10.8265, 50.583], [10.8309, 50.5779], [10.835, 50.5727], [10.8388, 50.5675], [10.8423, 50.5621], [10.8456, 50.5567], [10.8485, 50.5512], [10.8512, 50.5456], [10.8535, 50.54], [10.8555, 50.5343], [10.8572, 50.5286], [10.8586, 50.5229], [10.8597, 50.5171], [10.8605, 50.5113], [10.8609, 50.5055], [10.861, 50.4997], [10.8608, 50.4939], [10.8603, 50.4881], [10.8595, 50.4823], [10.8584, 50.4765], [10.8569, 50.4708], [10.8551, 50.4651], [10.8531, 50.4594], [10.8507, 50.4538], [10.848, 50.4483], [10.845, 50.4428], [10.8417, 50.4374], [10.8381, 50.432], [10.8343, 50.4268], [10.8301, 50.4216], [10.8257, 50.4165], [10.821, 50.4116], [10.816, 50.4067], [10.8107, 50.4019], [10.8053, 50.3973], [10.7995, 50.3928], [10.7935, 50.3884], [10.7873, 50.3842], [10.7809, 50.3801], [10.7742, 50.3761], [10.7673, 50.3723], [10.7603, 50.3687], [10.753, 50.3652], [10.7455, 50.3619], [10.7379, 50.3587], [10.7301, 50.3557], [10.7222, 50.3529], [10.7141, 50.3503], [10.7058, 50.3479], [10.6975, 50.3456], [10.689, 50.3435], [10.6804, 50.3416], [10.6717, 50.3399], [10.6629, 50.3384], [10.6541, 50.3371], [10.6452, 50.336], [10.6362, 50.3351], [10.6272, 50.3344], [10.6181, 50.3339], [10.6091, 50.3336], [10.6, 50.3335], [10.5909, 50.3336], [10.5819, 50.3339], [10.5728, 50.3344], [10.5638, 50.3351], [10.5548, 50.336], [10.5459, 50.3371], [10.5371, 50.3384], [10.5283, 50.3399], [10.5196, 50.3416], [10.511, 50.3435], [10.5025, 50.3456], [10.4942, 50.3479], [10.4859, 50.3503], [10.4778, 50.3529], [10.4699, 50.3557], [10.4621, 50.3587], [10.4545, 50.3619], [10.447, 50.3652], [10.4397, 50.3687], [10.4327, 50.3723], [10.4258, 50.3761], [10.4191, 50.3801], [10.4127, 50.3842], [10.4065, 50.3884], [10.4005, 50.3928], [10.3947, 50.3973], [10.3893, 50.4019], [10.384, 50.4067], [10.379, 50.4116], [10.3743, 50.4165], [10.3699, 50.4216], [10.3657, 50.4268], [10.3619, 50.432], [10.3583, 50.4374], [10.355, 50.4428], [10.352, 50.4483], [10.3493, 50.4538], [10.3469, 50.4594], [10.3449, 50.4651], [10.3431, 50.4708], [10.3416, 50.4765], [10.3405, 50.4823], [10.3397, 50.4881], [10.3392, 50.4939], [10.339, 50.4997], [10.3391, 50.5055], [10.3395, 50.5113], [10.3403, 50.5171], [10.3414, 50.5229], [10.3428, 50.5286], [10.3445, 50.5343], [10.3465, 50.54], [10.3488, 50.5456], [10.3515, 50.5512], [10.3544, 50.5567], [10.3577, 50.5621], [10.3612, 50.5675], [10.365, 50.5727], [10.3691, 50.5779], [10.3735, 50.583], [10.3782, 50.588], [10.3832, 50.5929], [10.3884, 50.5977], [10.3939, 50.6023], [10.3996, 50.6068], [10.4056, 50.6112], [10.4118, 50.6155], [10.4182, 50.6196], [10.4249, 50.6236], [10.4318, 50.6274], [10.4388, 50.6311], [10.4461, 50.6346], [10.4536, 50.6379], [10.4613, 50.6411], [10.4691, 50.6441], [10.4771, 50.6469], [10.4852, 50.6496], [10.4935, 50.652], [10.5019, 50.6543], [10.5104, 50.6564], [10.5191, 50.6583], [10.5278, 50.66], [10.5366, 50.6615], [10.5455, 50.6628], [10.5545, 50.6639], [10.5635, 50.6649], [10.5726, 50.6656], [10.5817, 50.6661], [10.5909, 50.6664], [10.6, 50.6665]], [[10.6, 50.8596], [10.6198, 50.8594], [10.6396, 50.8587], [10.6594, 50.8576], [10.6791, 50.8561], [10.6986, 50.8541], [10.7181, 50.8517], [10.7374, 50.8488], [10.7565, 50.8455], [10.7755, 50.8418], [10.7942, 50.8377], [10.8127, 50.8332], [10.8309, 50.8283], [10.8488, 50.8229], [10.8665, 50.8172], [10.8838, 50.8111], [10.9007, 50.8046], [10.9173, 50.7977], [10.9334, 50.7904], [10.9492, 50.7828], [10.9645, 50.7749], [10.9794, 50.7666], [10.9938, 50.758], [11.0077, 50.7491], [11.0211, 50.7398], [11.034, 50.7303], [11.0463, 50.7205], [11.0581, 50.7105], [11.0694, 50.7001], [11.08, 50.6896], [11.0901, 50.6788], [11.0996, 50.6677], [11.1084, 50.6565], [11.1166, 50.6451], [11.1242, 50.6335], [11.1312, 50.6218], [11.1374, 50.6099], [11.1431, 50.5979], [11.148, 50.5857], [11.1523, 50.5735], [11.1559, 50.5611], [11.1589, 50.5487], [11.1611, 50.5362], [11.1627, 50.5237], [11.1636, 50.5112], [11.1638, 50.4986], [11.1633, 50.4861], [11.1621, 50.4736], [11.1602, 50.4611], [11.1577, 50.4486], [11.1545, 50.4362], [11.1506, 50.4239], [11.146, 50.4117], [11.1408, 50.3996], [11.1349, 50.3876], [11.1284, 50.3758], [11.1212, 50.3641], [11.1134, 50.3526], [11.105, 50.3413], [11.096, 50.3301], [11.0864, 50.3192], [11.0762, 50.3085], [11.0654, 50.298], [11.0541, 50.2877], [11.0422, 50.2778], [11.0298, 50.2681], [11.0169, 50.2586], [11.0034, 50.2495], [10.9895, 50.2407], [10.9751, 50.2322], [10.9603, 50.224], [10.945, 50.2161], [10.9294, 50.2086], [10.9133, 50.2015], [10.8968, 50.1947], [10.8801, 50.1882], [10.8629, 50.1822], [10.8455, 50.1765], [10.8277, 50.1713], [10.8097, 50.1664], [10.7915, 50.1619], [10.773, 50.1579], [10.7543, 50.1542], [10.7354, 50.151], [10.7164, 50.1482], [10.6972, 50.1458], [10.6779, 50.1439], [10.6585, 50.1424], [10.639, 50.1413], [10.6195, 50.1406], [10.6, 50.1404], [10.5805, 50.1406], [10.561, 50.1413], [10.5415, 50.1424], [10.5221, 50.1439], [10.5028, 50.1458], [10.4836, 50.1482], [10.4646, 50.151], [10.4457, 50.1542], [10.427, 50.1579], [10.4085, 50.1619], [10.3903, 50.1664], [10.3723, 50.1713], [10.3545, 50.1765], [10.3371, 50.1822], [10.3199, 50.1882], [10.3032, 50.1947], [10.2867, 50.2015], [10.2706, 50.2086], [10.255, 50.2161], [10.2397, 50.224], [10.2249, 50.2322], [10.2105, 50.2407], [10.1966, 50.2495], [10.1831, 50.2586], [10.1702, 50.2681], [10.1578, 50.2778], [10.1459, 50.2877], [10.1346, 50.298], [10.1238, 50.3085], [10.1136, 50.3192], [10.104, 50.3301], [10.095, 50.3413], [10.0866, 50.3526], [10.0788, 50.3641], [10.0716, 50.3758], [10.0651, 50.3876], [10.0592, 50.3996], [10.054, 50.4117], [10.0494, 50.4239], [10.0455, 50.4362], [10.0423, 50.4486], [10.0398, 50.4611], [10.0379, 50.4736], [10.0367, 50.4861], [10.0362, 50.4986], [10.0364, 50.5112], [10.0373, 50.5237], [10.0389, 50.5362], [10.0411, 50.5487], [10.0441, 50.5611], [10.0477, 50.5735], [10.052, 50.5857], [10.0569, 50.5979], [10.0626, 50.6099], [10.0688, 50.6218], [10.0758, 50.6335], [10.0834, 50.6451], [10.0916, 50.6565], [10.1004, 50.6677], [10.1099, 50.6788], [10.12, 50.6896], [10.1306, 50.7001], [10.1419, 50.7105], [10.1537, 50.7205], [10.166, 50.7303], [10.1789, 50.7398], [10.1923, 50.7491], [10.2062, 50.758], [10.2206, 50.7666], [10.2355, 50.7749], [10.2508, 50.7828], [10.2666, 50.7904], [10.2827, 50.7977], [10.2993, 50.8046], [10.3162, 50.8111], [10.3335, 50.8172], [10.3512, 50.8229], [10.3691, 50.8283], [10.3873, 50.8332], [10.4058, 50.8377], [10.4245, 50.8418], [10.4435, 50.8455], [10.4626, 50.8488], [10.4819, 50.8517], [10.5014, 50.8541], [10.5209, 50.8561], [10.5406, 50.8576], [10.5604, 50.8587], [10.5802, 50.8594], [10.6, 50.8596]]], "type": "Polygon"}, "properties": {"feature": "range-beacon-skerry"}, "type": "Feature"});
geo_json_strait_2.setStyle(function(feature) {return feature.properties.style;});
geo_json_strait_2.addTo(map_strait);
function geo_json_strait_3_onEachFeature(feature, layer) {
(factlas.shape)(feature, layer);
layer.on({
});
};
var geo_json_strait_3 = L.geoJson(null, {
smoothFactor: 0.3,
onEachFeature: geo_json_strait_3_onEachFeature,
...{
"className": "fm-precision",
"interactive": true,
}
});
function geo_json_strait_3_add (data) {
geo_json_strait_3
.addData(data);
}
geo_json_strait_3_add({"geometry": {"coordinates": [[[10.6, 50.5449], [10.6025, 50.5449], [10.6049, 50.5448], [10.6074, 50.5447], [10.6098, 50.5445], [10.6122, 50.5443], [10.6147, 50.544], [10.6171, 50.5436], [10.6194, 50.5432], [10.6218, 50.5427], [10.6241, 50.5422], [10.6264, 50.5417], [10.6287, 50.5411], [10.6309, 50.5404], [10.6331, 50.5397], [10.6353, 50.5389], [10.6374, 50.5381], [10.6394, 50.5373], [10.6415, 50.5364], [10.6434, 50.5354], [10.6453, 50.5344], [10.6472, 50.5334], [10.649, 50.5323], [10.6507, 50.5312], [10.6524, 50.5301], [10.654, 50.5289], [10.6556, 50.5277], [10.657, 50.5264], [10.6585, 50.5251], [10.6598, 50.5238], [10.6611, 50.5225], [10.6623, 50.5211], [10.6634, 50.5197], [10.6644, 50.5183], [10.6654, 50.5168], [10.6662, 50.5154], [10.667, 50.5139], [10.6678, 50.5124], [10.6684, 50.5109], [10.6689, 50.5093], [10.6694, 50.5078], [10.6698, 50.5062], [10.6701, 50.5047], [10.6703, 50.5031], [10.6704, 50.5015], [10.6705, 50.5], [10.6704, 50.4984], [10.6703, 50.4968], [10.6701, 50.4953], [10.6698, 50.4937], [10.6694, 50.4922], [10.6689, 50.4906], [10.6684, 50.4891], [10.6677, 50.4876], [10.667, 50.4861], [10.6662, 50.4846], [10.6653, 50.4831], [10.6644, 50.4817], [10.6633, 50.4803], [10.6622, 50.4789], [10.661, 50.4775], [10.6597, 50.4762], [10.6584, 50.4749], [10.657, 50.4736], [10.6555, 50.4723], [10.654, 50.4711], [10.6523, 50.4699], [10.6507, 50.4688], [10.6489, 50.4677], [10.6471, 50.4666], [10.6453, 50.4656], [10.6434, 50.4646], [10.6414, 50.4636], [10.6394, 50.4627], [10.6373, 50.4619], [10.6352, 50.4611], [10.6331, 50.4603], [10.6309, 50.4596], [10.6286, 50.4589], [10.6264, 50.4583], [10.6241, 50.4578], [10.6218, 50.4572], [10.6194, 50.4568], [10.617, 50.4564], [10.6146, 50.456], [10.6122, 50.4557], [10.6098, 50.4555], [10.6074, 50.4553], [10.6049, 50.4552], [10.6025, 50.4551], [10.6, 50.4551], [10.5975, 50.4551], [10.5951, 50.4552], [10.5926, 50.4553], [10.5902, 50.4555], [10.5878, 50.4557], [10.5854, 50.456], [10.583, 50.4564], [10.5806, 50.4568], [10.5782, 50.4572], [10.5759, 50.4578], [10.5736, 50.4583], [10.5714, 50.4589], [10.5691, 50.4596], [10.5669, 50.4603], [10.5648, 50.4611], [10.5627, 50.4619], [10.5606, 50.4627], [10.5586, 50.4636], [10.5566, 50.4646], [10.5547, 50.4656], [10.5529, 50.4666], [10.5511, 50.4677], [10.5493, 50.4688], [10.5477, 50.4699], [10.546, 50.4711], [10.5445, 50.4723], [10.543, 50.4736], [10.5416, 50.4749], [10.5403, 50.4762], [10.539, 50.4775], [10.5378, 50.4789], [10.5367, 50.4803], [10.5356, 50.4817], [10.5347, 50.4831], [10.5338, 50.4846], [10.533, 50.4861], [10.5323, 50.4876], [10.5316, 50.4891], [10.5311, 50.4906], [10.5306, 50.4922], [10.5302, 50.4937], [10.5299, 50.4953], [10.5297, 50.4968], [10.5296, 50.4984], [10.5295, 50.5], [10.5296, 50.5015], [10.5297, 50.5031], [10.5299, 50.5047], [10.5302, 50.5062], [10.5306, 50.5078], [10.5311, 50.5093], [10.5316, 50.5109], [10.5322, 50.5124], [10.533, 50.5139], [10.5338, 50.5154], [10.5346, 50.5168], [10.5356, 50.5183], [10.5366, 50.5197], [10.5377, 50.5211], [10.5389, 50.5225], [10.5402, 50.5238], [10.5415, 50.5251], [10.543, 50.5264], [10.5444, 50.5277], [10.546, 50.5289], [10.5476, 50.5301], [10.5493, 50.5312], [10.551, 50.5323], [10.5528, 50.5334], [10.5547, 50.5344], [10.5566, 50.5354], [10.5585, 50.5364], [10.5606, 50.5373], [10.5626, 50.5381], [10.5647, 50.5389], [10.5669, 50.5397], [10.5691, 50.5404], [10.5713, 50.5411], [10.5736, 50.5417], [10.5759, 50.5422], [10.5782, 50.5427], [10.5806, 50.5432], [10.5829, 50.5436], [10.5853, 50.544], [10.5878, 50.5443], [10.5902, 50.5445], [10.5926, 50.5447], [10.5951, 50.5448], [10.5975, 50.5449], [10.6, 50.5449]]], "type": "Polygon"}, "properties": {"feature": "place-skerry"}, "type": "Feature"});
geo_json_strait_3.setStyle(function(feature) {return feature.properties.style;});
geo_json_strait_3.addTo(map_strait);
var pin_strait_4 = L.marker([51.0, 10.5], {
icon: L.divIcon({
"className": "fm-meridian",
"html": "\u003cspan class=\"fm-edge\" aria-hidden=\"true\"\u003e10\u00b030\u2032E\u003c/span\u003e",
"iconSize": [
0,
0,
],
}), interactive: false, keyboard: false
}).addTo(map_strait);
var pin_strait_5 = L.marker([51.0, 11.0], {
icon: L.divIcon({
"className": "fm-meridian",
"html": "\u003cspan class=\"fm-edge\" aria-hidden=\"true\"\u003e11\u00b0E\u003c/span\u003e",
"iconSize": [
0,
0,
],
}), interactive: false, keyboard: false
}).addTo(map_strait);
var pin_strait_6 = L.marker([51.0, 11.5], {
icon: L.divIcon({
"className": "fm-meridian",
"html": "\u003cspan class=\"fm-edge\" aria-hidden=\"true\"\u003e11\u00b030\u2032E\u003c/span\u003e",
"iconSize": [
0,
0,
],
}), interactive: false, keyboard: false
}).addTo(map_strait);
var pin_strait_7 = L.marker([50.5, 10.0], {
icon: L.divIcon({
"className": "fm-parallel",
"html": "\u003cspan class=\"fm-edge\" aria-hidden=\"true\"\u003e50\u00b030\u2032N\u003c/span\u003e",
"iconSize": [
0,
0,
],
}), interactive: false, keyboard: false
}).addTo(map_strait);
var pin_strait_8 = L.marker([50.5, 10.6], {
icon: L.divIcon({
"className": "fm-cluster fm-wide-e fm-wide-gap0 fm-wide-lines2 fm-wide-left fm-narrow-e fm-narrow-gap0 fm-narrow-lines2 fm-narrow-left",
"html": "\u003cspan class=\"fm-leader\"\u003e\u003c/span\u003e \u003csvg class=\"fm-dot\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\"\u003e\u003ccircle r=\"4.25\" fill=\"#1b262d\" stroke=\"#f4f8fa\" stroke-width=\"1.5\"/\u003e\u003c/svg\u003e \u003cdiv class=\"fm-block\"\u003e \u003cbutton class=\"fm-names fm-place\" type=\"button\" popovertarget=\"card-skerry-position\" data-feature=\"place-skerry\" aria-label=\"Skerry \u0428\u0445\u0435\u0440\u0430 Skeri \u03a3\u03ba\u03ad\u03c1\u03b9: 50\u00b030\u2032N 10\u00b036\u2032E, within 5 km\" aria-details=\"row-strait-place-skerry\"\u003e\u003cspan class=\"fm-line\"\u003e \u003cbdi lang=\"en\" data-used-by=\"northland\"\u003eSkerry\u003c/bdi\u003e \u003cbdi class=\"fm-also\" lang=\"ru\" data-used-by=\"northland\"\u003e\u0428\u0445\u0435\u0440\u0430\u003c/bdi\u003e \u003c/span\u003e \u003cspan class=\"fm-line\"\u003e \u003cbdi lang=\"en\" data-used-by=\"southland\"\u003eSkeri\u003c/bdi\u003e \u003cbdi class=\"fm-also\" lang=\"el\" data-used-by=\"southland\"\u003e\u03a3\u03ba\u03ad\u03c1\u03b9\u003c/bdi\u003e \u003c/span\u003e \u003c/button\u003e \u003cdiv class=\"fm-marks\"\u003e \u003cbutton class=\"fm-mark\" type=\"button\" popovertarget=\"card-beacon-reach-low\" data-feature=\"range-beacon-skerry\" aria-label=\"a Range of Beacon: 18.5\u201340 km, Skerry / Skeri\" aria-details=\"row-strait-range-beacon-skerry\"\u003e\u003csvg class=\"fm-icon fm-range\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" font-family=\"Arial, Helvetica, sans-serif\"\u003e\u003ccircle class=\"fm-symbol\" paint-order=\"fill\" fill=\"#f4f8fa\" stroke=\"#7a5200\" stroke-width=\"1.4\" cx=\"10\" cy=\"10\" r=\"8.1\"/\u003e \u003ccircle class=\"fm-inner\" fill=\"none\" stroke=\"#7a5200\" stroke-width=\"0.8\" cx=\"10\" cy=\"10\" r=\"6.1\"/\u003e \u003ctext class=\"fm-letter\" x=\"10\" y=\"13.2\" text-anchor=\"middle\" font-size=\"9.5\" font-weight=\"700\" fill=\"#1b262d\"\u003ea\u003c/text\u003e \u003c/svg\u003e \u003cspan class=\"fm-says\"\u003e\u003cspan\u003eRange of Beacon: 18.5\u201340 km\u003c/span\u003e \u003c/span\u003e\u003c/button\u003e \u003cbutton class=\"fm-mark\" type=\"button\" popovertarget=\"card-holder-2020\" data-feature=\"control-skerry\" aria-label=\"b Held by Northland; claimed by Northland, Southland, Skerry / Skeri\" aria-details=\"row-strait-control-skerry\"\u003e\u003csvg class=\"fm-icon fm-control fm-filled\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" font-family=\"Arial, Helvetica, sans-serif\"\u003e\u003crect class=\"fm-symbol\" paint-order=\"fill\" fill=\"#2f4a6b\" stroke=\"#2f4a6b\" stroke-width=\"1.4\" x=\"2.8\" y=\"2.8\" width=\"14.4\" height=\"14.4\" rx=\"1.8\"/\u003e \u003ctext class=\"fm-letter fm-on\" x=\"10\" y=\"13.2\" text-anchor=\"middle\" font-size=\"9.5\" font-weight=\"700\" fill=\"#ffffff\"\u003eb\u003c/text\u003e \u003c/svg\u003e \u003cspan class=\"fm-says\"\u003e\u003cspan\u003eHeld by Northland; claimed\u003c/span\u003e \u003cspan\u003eby Northland, Southland\u003c/span\u003e \u003c/span\u003e\u003c/button\u003e \u003cbutton class=\"fm-mark\" type=\"button\" popovertarget=\"card-beacon-seen\" data-feature=\"stationing-beacon-skerry\" aria-label=\"c Beacon: last seen 2022, Skerry / Skeri\" aria-details=\"row-strait-stationing-beacon-skerry\"\u003e\u003csvg class=\"fm-icon fm-stationing fm-filled\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" font-family=\"Arial, Helvetica, sans-serif\"\u003e\u003cpath class=\"fm-symbol\" paint-order=\"fill\" fill=\"#9b3a22\" stroke=\"#9b3a22\" stroke-width=\"1.4\" d=\"M10 1L19 10 10 19 1 10z\"/\u003e \u003ctext class=\"fm-letter fm-on\" x=\"10\" y=\"13.2\" text-anchor=\"middle\" font-size=\"9.5\" font-weight=\"700\" fill=\"#ffffff\"\u003ec\u003c/text\u003e \u003c/svg\u003e \u003cspan class=\"fm-says\"\u003e\u003cspan\u003eBeacon: last seen 2022\u003c/span\u003e \u003c/span\u003e\u003c/button\u003e \u003cbutton class=\"fm-mark\" type=\"button\" popovertarget=\"card-lamp-gone\" data-feature=\"stationing-lamp-skerry\" aria-label=\"d Lamp: gone by May 2021, Skerry / Skeri\" aria-details=\"row-strait-stationing-lamp-skerry\"\u003e\u003csvg class=\"fm-icon fm-stationing fm-struck\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" font-family=\"Arial, Helvetica, sans-serif\"\u003e\u003cpath class=\"fm-symbol\" paint-order=\"fill\" fill=\"#f4f8fa\" stroke=\"#9b3a22\" stroke-width=\"1.4\" d=\"M10 1L19 10 10 19 1 10z\"/\u003e \u003cpath class=\"fm-strike\" fill=\"none\" stroke=\"#9b3a22\" stroke-width=\"1.4\" d=\"M2.8 17.2L17.2 2.8\"/\u003e \u003ctext class=\"fm-letter\" x=\"10\" y=\"13.2\" text-anchor=\"middle\" font-size=\"9.5\" font-weight=\"700\" fill=\"#1b262d\" stroke=\"#f4f8fa\" stroke-width=\"2.5\" paint-order=\"stroke\"\u003ed\u003c/text\u003e \u003c/svg\u003e \u003cspan class=\"fm-says\"\u003e\u003cspan\u003eLamp: gone by May 2021\u003c/span\u003e \u003c/span\u003e\u003c/button\u003e \u003c/div\u003e \u003c/div\u003e",
"iconSize": [
0,
0,
],
}), interactive: false, keyboard: false
}).addTo(map_strait);
var pin_strait_9 = L.marker([50.35, 11.4], {
icon: L.divIcon({
"className": "fm-cluster fm-wide-e fm-wide-gap0 fm-wide-lines2 fm-wide-left fm-narrow-e fm-narrow-gap0 fm-narrow-lines2 fm-narrow-left fm-narrow-beside",
"html": "\u003cspan class=\"fm-leader\"\u003e\u003c/span\u003e \u003csvg class=\"fm-dot\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\"\u003e\u003ccircle r=\"4.25\" fill=\"#1b262d\" stroke=\"#f4f8fa\" stroke-width=\"1.5\"/\u003e\u003c/svg\u003e \u003cdiv class=\"fm-block\"\u003e \u003cbutton class=\"fm-names fm-place\" type=\"button\" popovertarget=\"card-holm-position\" data-feature=\"place-holm\" aria-label=\"Holm \u0425\u043e\u043b\u044c\u043c \u03a7\u03bf\u03bb\u03bc: 50\u00b021\u2032N 11\u00b024\u2032E, within 0.5 km\" aria-details=\"row-strait-place-holm\"\u003e\u003cspan class=\"fm-line\"\u003e \u003cbdi lang=\"en\" data-used-by=\"northland southland\"\u003eHolm\u003c/bdi\u003e \u003c/span\u003e \u003cspan class=\"fm-line\"\u003e \u003cbdi class=\"fm-also\" lang=\"ru\" data-used-by=\"northland\"\u003e\u0425\u043e\u043b\u044c\u043c\u003c/bdi\u003e \u003cbdi class=\"fm-also\" lang=\"el\" data-used-by=\"southland\"\u003e\u03a7\u03bf\u03bb\u03bc\u003c/bdi\u003e \u003c/span\u003e \u003c/button\u003e \u003cdiv class=\"fm-marks\"\u003e \u003cbutton class=\"fm-mark\" type=\"button\" popovertarget=\"card-lantern-cancelled\" data-feature=\"stationing-lantern-holm\" aria-label=\"e Lantern: plan cancelled, 2018, Holm\" aria-details=\"row-strait-stationing-lantern-holm\"\u003e\u003csvg class=\"fm-icon fm-stationing fm-dashed fm-struck\" viewBox=\"0 0 20 20\" aria-hidden=\"true\" font-family=\"Arial, Helvetica, sans-serif\"\u003e\u003cpath class=\"fm-symbol\" paint-order=\"fill\" fill=\"#f4f8fa\" stroke=\"#9b3a22\" stroke-width=\"1.4\" stroke-dasharray=\"3.6 2.5\" d=\"M10 1L19 10 10 19 1 10z\"/\u003e \u003cpath class=\"fm-strike\" fill=\"none\" stroke=\"#9b3a22\" stroke-width=\"1.4\" d=\"M2.8 17.2L17.2 2.8\"/\u003e \u003ctext class=\"fm-letter\" x=\"10\" y=\"13.2\" text-anchor=\"middle\" font-size=\"9.5\" font-weight=\"700\" fill=\"#1b262d\" stroke=\"#f4f8fa\" stroke-width=\"2.5\" paint-order=\"stroke\"\u003ee\u003c/text\u003e \u003c/svg\u003e \u003cspan class=\"fm-says\"\u003e\u003cspan\u003eLantern: plan cancelled, 2018\u003c/span\u003e \u003c/span\u003e\u003c/button\u003e \u003c/div\u003e \u003c/div\u003e",
"iconSize": [
0,
0,
],
}), interactive: false, keyboard: false
}).addTo(map_strait);
return map_strait;
}
};