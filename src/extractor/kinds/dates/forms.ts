// All ways of writing dates, in the order in which they may take words of the text.
import { agoForms } from './forms/ago-forms.ts';
import { calendarForms } from './forms/calendar-forms.ts';
import { calendarWeekForms } from './forms/calendar-week-forms.ts';
import { centuryForms } from './forms/century-forms.ts';
import { dayForms } from './forms/day-forms.ts';
import { dayOfMonthForms } from './forms/day-of-month-forms.ts';
import { decadeForms, elsewhereForms } from './forms/elsewhere-forms.ts';
import { figureForms } from './forms/figure-forms.ts';
import { bareMonthForms, monthOfYearForms } from './forms/month-forms.ts';
import { partForms, quarterOfMonthForms } from './forms/part-forms.ts';
import { relativeForms } from './forms/relative-forms.ts';
import { weekForms } from './forms/week-forms.ts';
import { weekdayForms } from './forms/weekday-forms.ts';
import { yearForms } from './forms/year-forms.ts';
import type { Form } from './reading.ts';

export const forms: readonly Form[] = [
  ...figureForms, // first: they are whole as they stand
  ...calendarForms, // before years: '1402 SH' is no 1402
  ...calendarWeekForms, // before years: 'week 23 of 2024' is no 2024
  ...weekForms, // before months: 'the last week of May' is no May
  ...dayForms, // before months: 'September 18' is no 'September'
  ...dayOfMonthForms, // before the weekdays in them, behind days whose month is told
  ...quarterOfMonthForms, // before months of a year: 'the June 2021 quarter' is no June
  ...monthOfYearForms,
  ...partForms, // before years: '2024' belongs to 'Q3 2024'
  ...agoForms,
  ...elsewhereForms, // before the weekdays and units that stand in them
  ...weekdayForms,
  ...relativeForms, // before bare months: 'last September'
  ...bareMonthForms,
  ...centuryForms,
  ...decadeForms, // before years: 'les années 1980' is no 1980
  ...yearForms,
];
