/** Addresses of files, served by the same origin under the person's session. */
export type Paper = 'slips' | 'sorting' | 'handout' | 'labels' | 'cross-table' | 'delivery';
export type ExportView = 'points' | 'producers' | 'lines';
export type ExportFormat = 'csv' | 'xlsx';

export const paperPath = (collectiveId: string, distributionId: string, paper: Paper): string =>
  `/files/c/${collectiveId}/distributions/${distributionId}/${paper}.pdf`;

export const distributionExport = (
  collectiveId: string,
  distributionId: string,
  view: ExportView,
  format: ExportFormat,
): string => `/files/c/${collectiveId}/distributions/${distributionId}/export-${view}.${format}`;

export const cycleExport = (
  collectiveId: string,
  cycleId: string,
  view: ExportView,
  format: ExportFormat,
): string => `/files/c/${collectiveId}/cycles/${cycleId}/export-${view}.${format}`;
