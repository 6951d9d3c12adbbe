// From a verb of speech and the span it reports to the statements of its speakers.
import type { Finding } from './finding.ts';
import type { Span } from './quotations.ts';
import { isProse, type Scene, type Speaker } from './scene.ts';
import type { SpeechEvent } from './speech-event.ts';

/** What is said. */
export interface Said extends Span {
  /** Start of the sentence where it begins. */
  readonly from: number;
}

/** One statement for each speaker of the event, of the words of the span. */
export function findingsFor(scene: Scene, event: SpeechEvent, span: Said): readonly Finding[] {
  return event.speakers.names
    .filter(({ name }) => name.kind !== 'place' || isProse(scene.article, scene.block)) // 'Sudan blames rebels' in a list of links
    .filter((speaker) => event.content.side === 'before' || isSomebodyElse(speaker, span))
    .map((speaker): Finding => {
      const asOf = event.speakers.date ?? event.content.date;
      const { rule, confidence } = event;
      const property = speaker.outlet ? 'reported' : 'said';
      const { start, end, from } = span;
      return {
        subject: speaker.name,
        object: event.content.told,
        property,
        start,
        end,
        rule,
        confidence,
        asOf,
        from,
      };
    })
    .filter((one) => one.end - one.start > 2);
}

/** The speaker's own name cannot be what is said. */
function isSomebodyElse(speaker: Speaker, span: Span): boolean {
  return speaker.name.start < span.start || speaker.name.start >= span.end;
}
