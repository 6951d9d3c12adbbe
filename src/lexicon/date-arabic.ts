// Arabic words of dates: months as in Egypt and the Gulf, in the Levant and Iraq, in the Maghreb, and as agencies pair them.
import type { DateLanguage } from './date-language.ts';

export const arabic: DateLanguage = {
  code: 'ar',
  figures: 'day-first',
  capitalised: false,
  dotAfterDay: false,
  months: [
    { full: ['كانون الثاني/يناير', 'كانون الثاني', 'يناير', 'جانفي'], short: [] },
    { full: ['شباط/فبراير', 'شباط', 'فبراير', 'فيفري'], short: [] },
    { full: ['آذار/مارس', 'آذار', 'مارس'], short: [] },
    { full: ['نيسان/أبريل', 'نيسان/ابريل', 'نيسان', 'أبريل', 'ابريل', 'إبريل', 'أفريل'], short: [] },
    { full: ['أيار/مايو', 'أيار', 'مايو'], short: [] },
    { full: ['حزيران/يونيو', 'حزيران', 'يونيو', 'جوان'], short: [] },
    { full: ['تموز/يوليو', 'تموز', 'يوليو', 'يوليوز', 'جويلية'], short: [] },
    { full: ['آب/أغسطس', 'آب', 'أغسطس', 'اغسطس', 'غشت', 'أوت'], short: [] },
    { full: ['أيلول/سبتمبر', 'أيلول', 'سبتمبر', 'شتنبر'], short: [] },
    { full: ['تشرين الأول/أكتوبر', 'تشرين الأول', 'أكتوبر', 'اكتوبر'], short: [] },
    { full: ['تشرين الثاني/نوفمبر', 'تشرين الثاني', 'نوفمبر', 'نونبر'], short: [] },
    { full: ['كانون الأول/ديسمبر', 'كانون الأول', 'ديسمبر', 'دجنبر'], short: [] },
  ],
  weekdays: [
    { full: ['الاثنين', 'الإثنين'], short: [] },
    { full: ['الثلاثاء'], short: [] },
    { full: ['الأربعاء', 'الاربعاء'], short: [] },
    { full: ['الخميس'], short: [] },
    { full: ['الجمعة'], short: [] },
    { full: ['السبت'], short: [] },
    { full: ['الأحد', 'الاحد'], short: [] },
  ],
  seasons: [
    { full: ['ربيع'], short: [] },
    { full: ['صيف'], short: [] },
    { full: ['خريف'], short: [] },
    { full: ['شتاء'], short: [] },
  ],
  words: [
    ['to', 0, ['إلى', 'الى', 'حتى']],
    ['and', 0, ['أو']],
    ['between', 0, ['بين']],
    ['from', 0, ['من']],
    ['in', 0, ['في', 'خلال']],
    ['limit', 2, ['منذ']],
    ['year-word', 0, ['عام', 'سنة']],
    ['day', -1, ['أمس', 'امس']],
  ],
};
