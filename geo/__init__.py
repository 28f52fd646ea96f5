"""The shapes: boundaries, their check, classes and colours, the folium map (the only folium)."""
