/** Fetched only by those who read English. */
import common from '@cabas/messages/common.en.json';
import errors from '@cabas/messages/errors.en.json';
import shop from '@cabas/messages/shop.en.json';

export const english: Record<string, string> = { ...common, ...errors, ...shop };
