// Outlines of countries from Natural Earth, as the package world-atlas ships them.
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  // biome-ignore lint/style/noDefaultExport: a JSON module has nothing else
  export default topology;
}
