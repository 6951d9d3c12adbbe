// Words with a capital that open the name of a body before 'of' and a place. Parted by '|'. No 'City', 'Port' or 'Bay': those are places.

export const bodyStarts =
  'Archdiocese|Bank|Chamber of Commerce|Chamber|Conservatory|Diocese|Free University|Institute|Medical University|Museum|National Bank|National Library|Open University|Polytechnic|Polytechnic University|Reserve Bank|State University|Technical University|Technological University|University College|University';
