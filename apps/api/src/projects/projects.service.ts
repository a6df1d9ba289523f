import { Injectable } from '@nestjs/common';
import {
  closedVisibility,
  confirmStatus,
  dayOf,
  deleteDraft,
  DomainError,
  draftedEvent,
  editProject,
  emptyProjectFields,
  gateOfPhase,
  gateTable,
  groupOfField,
  projectNumber,
  readableGroups,
  readingOf,
  requireNoConflict,
  requireOrganisationPermission,
  requirePermission,
  requireStartable,
  scopeOf,
  startEvents,
  type Action,
  type Actor,
  type CreateDraft,
  type EditProject,
  type Project,
  type ProjectField,
  type ReadProject,
  type Role,
  type StartProject,
} from '@ki-kompass/domain';
import { v7 as newId } from 'uuid';
import { ContentService } from '../content/content.service';
import { Database, type Transaction } from '../database/database';
import { Idempotency } from '../database/idempotency';
import { ChecklistsRepository } from './checklists.repository';
import { GatesRepository } from './gates.repository';
import { LaterChanges } from './later-changes';
import { OpenedProjectsService } from './opened-projects.service';
import { ProjectRecorder } from './project-recorder';
import { ProjectReferences } from './project-references';
import { projectView } from './project-view';
import { ProjectsRepository } from './projects.repository';
import { projectTarget, type StoredProject } from './stored-project';
import { SearchIndex } from '../search/search-index';
