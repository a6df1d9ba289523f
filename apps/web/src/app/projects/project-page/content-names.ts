import { computed, inject, Service } from '@angular/core';
import type {
  Checklist,
  ChecklistItemTemplate,
  ChecklistTemplate,
  Department,
} from '@ki-kompass/domain';
import { ContentClient } from '../../shared/content/content.client';
import { departmentTexts } from '../../shared/content/department.texts';
import { OwnItemsClient } from '../../shared/own-items/own-items.client';
import { type Language, ScreenLanguage } from '../../shared/texts/language';
import { ProjectStore } from './project-store';

interface Named {
  readonly de: string;
  readonly en: string;
}

/** Keys of the catalogues → what people call the thing, in the language of the screen. */
export interface CatalogueNames {
  readonly useCase: (key: string) => string;
  readonly department: (key: string) => string;
  readonly dataCategory: (key: string) => string;
  /** The title of a checklist item. */
  readonly item: (key: string) => string;
}

/** In place of a name that is still being loaded: a key is nothing that people know. */
const onItsWay = '…';

/** The catalogue texts that a project page needs; a key without an entry is shown as it is. */
@Service({ autoProvided: false })
export class ContentNames {
  private readonly content = inject(ContentClient);
  private readonly store = inject(ProjectStore);
  private readonly language = inject(ScreenLanguage);

  readonly useCases = this.content.list('use-cases');
  readonly dataCategories = this.content.list('data-categories');
  readonly checklists = this.content.list('checklists');
  readonly legalBases = this.content.list('legal-bases');
  /** The project keeps the version of the checklist that it began the phase with. */
  readonly template = this.content.entry('checklists', () => this.store.items()?.template);

  /** What the organisation has added to any checklist, as it is called last. */
  private readonly ownItemList = inject(OwnItemsClient).list(
    () => this.store.known()?.organisation.id,
  );
  private readonly ownItems = computed(() => {
    const items = this.ownItemList.hasValue() ? this.ownItemList.value().items : [];
    return items.flatMap(({ key, versions: [newest] }) => {
      if (newest === undefined) return [];
      const { de, en } = newest.body;
      return [{ key, de, en: en ?? de }];
    });
  });

  readonly templateItems = computed<ReadonlyMap<string, ChecklistItemTemplate>>(() => {
    const template = this.template.hasValue() ? this.template.value().body : undefined;
    return itemTexts(template, this.store.items());
  });

  readonly names = computed<CatalogueNames>(() => {
    const language = this.language.current();
    const useCases = this.useCases.hasValue() ? this.useCases.value() : [];
    const categories = this.dataCategories.hasValue() ? this.dataCategories.value() : [];
    const lists = this.checklists.hasValue() ? this.checklists.value() : [];
    const items = [
      ...lists.flatMap(({ body }) => body.items),
      ...this.ownItems(),
      ...this.templateItems().values(),
      ...(this.store.items()?.former.map(({ text }) => text) ?? []),
    ];
    const isAwaited = [this.checklists, this.ownItemList, this.template].some((list) =>
      list.isLoading(),
    );
    const itemName = lookUp(
      items.map((item) => [item.key, item]),
      language,
      isAwaited ? onItsWay : undefined,
    );
    return {
      useCase: lookUp(
        useCases.map(({ key, body }) => [key, body]),
        language,
      ),
      dataCategory: lookUp(
        categories.map(({ key, body }) => [key, body]),
        language,
      ),
      item: itemName,
      department: (key) => departmentName(key, language),
    };
  });
}

/**
 * The texts of a checklist's items by key, own ones included.
 * @param template in the version that the project has
 */
export function itemTexts(
  template: Pick<ChecklistTemplate, 'items'> | undefined,
  checklist: Pick<Checklist, 'items'> | undefined,
): ReadonlyMap<string, ChecklistItemTemplate> {
  const own = checklist?.items.flatMap((item) => item.own ?? []) ?? [];
  return new Map([...(template?.items ?? []), ...own].map((item) => [item.key, item]));
}

function lookUp(
  entries: readonly (readonly [string, Named])[],
  language: Language,
  unknown?: string,
): (key: string) => string {
  const byKey = new Map(entries);
  return (key) => byKey.get(key)?.[language] ?? unknown ?? key;
}

function departmentName(key: string, language: Language): string {
  const names = departmentTexts[language];
  return Object.hasOwn(names, key) ? names[key as Department] : key;
}
