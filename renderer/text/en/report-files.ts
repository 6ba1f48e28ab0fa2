/** What the exported copies of a report say of themselves, and the way to them. */
export const reportFiles = {
  editionName: 'Edition',
  edition: { internal: 'internal', public: 'for release' },
  hashName: 'Hash of the data (SHA-256)',
  mayBeUsed: {
    internal:
      'For internal use: pseudonymous data with exact small numbers. Do not pass it on outside the network.',
    public: 'Figures are rounded and small values protected. It may be passed on.',
  },
  chartsOnPaper: 'The charts are on the printed paper (PDF); their figures stand in the tables.',
  sheet: 'Report',
  tables: 'List of tables',
  heading: 'To work on with',
  saving: 'Preparing the file…',
  legend:
    'The same pages as on paper; in Excel numbers are numbers, and the tables of the Word file can be pasted into your own form.',
}
