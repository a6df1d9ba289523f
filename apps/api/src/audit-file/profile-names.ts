import { Injectable } from '@nestjs/common';
import type { ProjectFields } from '@ki-kompass/domain';
import { ContentService } from '../content/content.service';

/** What the keys in a profile mean in German. */
export interface ProfileWords {
  readonly useCase: string;
  readonly department: string;
  readonly dataCategories: readonly string[];
}

@Injectable()
export class ProfileNames {
  constructor(private readonly content: ContentService) {}

  async of({ useCase, department, dataCategories }: ProjectFields): Promise<ProfileWords> {
    const chosen = useCase && (await this.content.get('use-cases', useCase.key, useCase.version));
    const { body } = await this.content.latest('glossary-enums', 'Department');
    const categories = await this.content.list('data-categories');
    const categoryName = (key: string) =>
      categories.find((category) => category.key === key)?.body.de ?? key;
    return {
      useCase: chosen?.body.de ?? '',
      department: body.values.find(({ value }) => value === department)?.de ?? '',
      dataCategories: dataCategories.map(categoryName),
    };
  }

  /** Use cases, departments and kinds of data as they are called today, by key. */
  async catalogueNames(): Promise<ReadonlyMap<string, string>> {
    const entries = [
      ...(await this.content.list('use-cases')),
      ...(await this.content.list('data-categories')),
    ];
    const { body } = await this.content.latest('glossary-enums', 'Department');
    return new Map([
      ...body.values.map(({ value, de }) => [value, de] as const),
      ...entries.map(({ key, body: { de } }) => [key, de] as const),
    ]);
  }
}
