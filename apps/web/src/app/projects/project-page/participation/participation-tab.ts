import { Component } from '@angular/core';
import { ReleasePart } from './release-part';

/** Who takes part besides those who work on the project. */
@Component({ imports: [ReleasePart], template: `<app-release-part />` })
export class ParticipationTab {}
