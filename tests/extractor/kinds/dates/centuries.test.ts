// Years and centuries as catalogues, digs and family trees write them.
import { expect, test } from 'vitest';
import { remark } from './article.ts';

test.each([
  ['fr', 'Le manoir fut bâti au [date=12XX:XIIIe siècle], à la [date=1767~/1799~:fin du XVIIIe siècle].'],
  ['es', 'Se alzó en el [date=18XX:siglo XIX], a [date=1767~/1799~:finales del siglo XVIII].'],
  ['es', 'La vasija es del [date=-01XX:siglo II] a. C.'],
  ['pt', 'A igreja é do [date=18XX:século XIX].'],
  ['it', 'La torre è del [date=12XX:XIII secolo], il mosaico del [date=00XX:secolo I].'],
  ['ru', 'Храм построен в [date=17XX:XVIII веке], в [date=1800~/1833~:начале XIX века] сгорел.'],
  ['uk', 'Замок збудували у [date=17XX:XVIII столітті], на [date=1800~/1833~:початку ХІХ століття] згорів.'],
  [
    'de',
    'Das Tor wurde im [date=12XX:13. Jahrhundert] gebaut, [date=1767~/1799~:Ende des 18. Jahrhunderts] brannte es.',
  ],
  [
    'de',
    'Das Grab aus dem [date=-06XX:7. Jahrhundert] v. Chr. und die [date=1800~/1833~:frühen 19. Jahrhundert] Funde.',
  ],
  ['de', 'Die Kirche wurde [date=1722:1722] geweiht.'],
  ['de', 'Es wurden 1722 Menschen gezählt.'],
  ['it', 'Una tela del [date=1611:1611] è andata persa.'],
  ['en', 'His appeal, CrA 412 of 2025, is pending.'],
  ['de', 'Die Bank X und 13 Jahrhunderte.'],
  ['fr', 'La plaque MIX siècle.'],
  ['en', 'Charcoal gave [date=-3339/-3089:3340–3090 cal BC] and [date=-2869:2870 cal BC].'],
  ['en', 'The fort was held [date=0043/0410:AD 43–410], the mound raised [date=-0499/-0299:500–300 BC].'],
  ['en', 'The jug, c. [date=1580~/1600~:1580–1600], has a chip.'],
  ['en', 'The son of John (c. [date=1670/1731:1670–1731]), a mariner.'],
  ['en', 'The panel is signed and dated [date=1642:1642]; the barn was built [date=1788:1788].'],
  ['en', 'They built 1642 boats.'],
  ['en', 'The [date=1841:1841] census lists six people.'],
  ['en', 'It fell on [date=2026-03-11:2026 March 11].'],
  ['en', 'He was charged under Section 174 of Act 51 of 1977.'],
] as const)('%s: %s', (language, marked) => {
  expect(remark(marked, { language })).toBe(marked);
});
