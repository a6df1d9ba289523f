import { describe, expect, it } from '@jest/globals';
import { municipalityDocument, projectDocuments, useCaseDocument } from './search-document';

const project = {
  id: '0197',
  organisation: { id: '0198', name: 'Bonn' },
  number: 'BN-2026-014',
  title: 'Wohngeldanträge',
  problem: 'Zu viele\nNachfragen.',
  goal: null,
  contactFunction: '',
  useCase: { de: 'Wohngeld', en: 'Housing benefit' },
  department: null,
};

describe('what a project is found by', () => {
  it('is what its profile says, in both languages, with number and organisation', () => {
    const [profile, ...more] = projectDocuments(project);
    expect(more).toEqual([]);
    expect(profile).toMatchObject({
      kind: 'project',
      thing: '0197',
      fieldGroup: 'profile',
      organisationId: '0198',
      number: 'bn2026014',
      titleWords: ['wohngeldantraege'],
    });
    expect(profile?.words).toEqual(
      expect.arrayContaining(['bn2026014', '2026', 'bonn', 'housing', 'nachfragen']),
    );
  });

  it('shows one passage per line, and no organisation, which every hit names', () => {
    const [profile] = projectDocuments(project);
    expect(profile?.body).toBe('Zu viele Nachfragen.\nWohngeld\nHousing benefit');
  });

  it('is little for a draft without anything', () => {
    const empty = { problem: null, useCase: null, title: null, number: null };
    const [profile] = projectDocuments({ ...project, ...empty });
    expect(profile).toMatchObject({ number: null, title: '', titleWords: [], words: ['bonn'] });
  });
});

describe('what the register and the catalogue are found by', () => {
  it('a municipality by name, key, postal code and district', () => {
    const town = {
      ags: '05370028',
      name: 'Übach-Palenberg',
      officialName: 'Übach-Palenberg, Stadt',
      districtName: 'Heinsberg',
      postalCode: '52531',
    };
    expect(municipalityDocument(town, '0198').words).toEqual(
      expect.arrayContaining(['uebach', 'palenberg', '05370028', '52531', 'heinsberg']),
    );
  });

  it('a use case by its titles in both languages', () => {
    const department = { key: 'social' as const, de: 'Soziales', en: 'Social affairs' };
    const useCase = { key: 'a', de: 'Wohngeld', en: 'Housing benefit', department };
    const document = useCaseDocument({ ...useCase, benefitDe: 'Kürzer', benefitEn: 'Shorter' });
    expect(document.titleWords).toEqual(['wohngeld', 'housing', 'benefit']);
    expect(document.organisationId).toBeNull();
  });
});
