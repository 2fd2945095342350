import type { CollectiveData } from './collective.ts';
import { grange } from './grange.ts';
import { haies } from './haies.ts';
import { nahon } from './nahon.ts';
import { reserve } from './reserve.ts';
import { tilleul } from './tilleul.ts';

/** In the order in which they are made: the first writes down the farms that others share. */
export const collectives: readonly CollectiveData[] = [tilleul, nahon, haies, reserve, grange];
