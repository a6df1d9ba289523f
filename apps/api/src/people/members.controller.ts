import { Body, Controller, Delete, Get, Param, Patch, SerializeOptions } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  changeMemberSchema,
  memberSchema,
  roles,
  type Actor,
  type ChangeMember,
  type Member,
  type Role,
} from '@ki-kompass/domain';
import * as z from 'zod';
import { CurrentActor } from '../identity/current-actor';
import { MembersService } from './members.service';

const memberListSchema = z.object({ items: z.array(memberSchema) });
const endedRolesSchema = z.object({ ended: z.array(z.enum(roles)) });

/** Who belongs to an organisation, for its administration. */
@ApiTags('people')
@Controller('organisations/:organisationId/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @SerializeOptions({ schema: memberListSchema })
  @ApiOkResponse({ standardSchema: memberListSchema })
  list(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
  ): Promise<{ items: Member[] }> {
    return this.members.list(actor, organisationId);
  }

  @Patch(':personId')
  @SerializeOptions({ schema: memberSchema })
  @ApiOkResponse({ standardSchema: memberSchema })
  change(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Param('personId', { schema: z.uuid() }) personId: string,
    @Body({ schema: changeMemberSchema }) command: ChangeMember,
  ): Promise<Member> {
    return this.members.change(actor, { organisationId, personId }, command);
  }

  @Delete(':personId')
  @SerializeOptions({ schema: endedRolesSchema })
  @ApiOkResponse({ standardSchema: endedRolesSchema })
  end(
    @CurrentActor() actor: Actor,
    @Param('organisationId', { schema: z.uuid() }) organisationId: string,
    @Param('personId', { schema: z.uuid() }) personId: string,
  ): Promise<{ ended: Role[] }> {
    return this.members.end(actor, { organisationId, personId });
  }
}
