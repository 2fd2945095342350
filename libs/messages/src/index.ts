export { type Area, catalogue, type Locale, LOCALES, localeOf, type MessageId } from './catalogues.ts';
export { createTranslator, type MessageValues, type Translator } from './translator.ts';
export { isMoneyPath, messageForField, messageForProblem } from './problems.ts';
export { renderMail, type RenderedMail } from './mails.ts';
export { type MailTemplate, type MailValues } from './mail-values.ts';
