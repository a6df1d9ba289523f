/** What has to stand beside the register wherever it is shown. Days are 'YYYY-MM-DD'. */
export const registerSource = {
  facts: {
    attribution: '© Statistisches Bundesamt (Destatis), 2025',
    publication: 'Gemeindeverzeichnis GV-ISys',
    territorialStatus: '2025-11-30',
    /** Inferred from the publication, therefore shown with every population. */
    populationDate: '2024-12-31',
  },
  boundaries: {
    attribution: '© GeoBasis-DE / BKG 2016, Daten verändert',
    publication: 'VG250',
    territorialStatus: '2016-01-01',
  },
} as const;
