// Whether what is counted is the last object of its verb: 'killed a clerk and six soldiers.', not 'killed a clerk and six soldiers returned'.

const CLAUSE_ENDS =
  /^(?:$|[.,;:!?)"”\n]|, (?!who|which)| (?:after|as|at|before|by|during|following|from|in|near|on|since|when|while|\p{L}{3,}ing|he|she|they|who)(?!\p{L})| and (?:\p{L}+ing|\p{L}+ed)(?!\p{L}))/u;

/** True where no verb of its own follows the noun that ends at `at`: the clause ends, or tells where, when or of what. Looks at 30 UTF-16 units. */
export function endsObject(text: string, at: number): boolean {
  const rest = text.slice(at, at + 30);
  return CLAUSE_ENDS.test(rest) && !/^,? (?:were|was|are|is|have|has|had)(?!\p{L})/u.test(rest);
}
