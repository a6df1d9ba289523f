import type { DataSource } from 'typeorm';

type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

const addOnly: readonly Privilege[] = ['SELECT', 'INSERT'];
const change: readonly Privilege[] = ['SELECT', 'INSERT', 'UPDATE'];
const all: readonly Privilege[] = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/**
 * What the application role may do with each table. Events, decisions and content cannot be
 * changed or removed by it; only what is short-lived or a draft can be deleted.
 */
export const privileges: Readonly<Record<string, readonly Privilege[]>> = {
  organisation: change,
  municipality: ['SELECT'],
  district: ['SELECT'],
  population: ['SELECT'],
  neighbour: ['SELECT'],
  person: change,
  membership: change,
  session: all,
  invitation: change,
  set_up_link: all,
  sign_in_throttle: all,
  idempotency_key: all,
  content: addOnly,
  audit_event: addOnly,
  project: all,
  project_act: addOnly,
  project_counter: change,
  phase_stay: change,
  status_period: all,
  checklist_item: change,
  evidence: change,
  evidence_chunk: all,
  evidence_upload: all,
  risk: all,
  incident: change,
  incident_measure: change,
  human_review: addOnly,
  award: addOnly,
  output_count: change,
  value_limit: addOnly,
  local_rule: addOnly,
  gate_authority_override: addOnly,
  own_item: addOnly,
  participation_release: change,
  consent: change,
  waiver: change,
  opinion: change,
  gate_request: change,
  gate_agreement: addOnly,
  gate_decision: addOnly,
  gate_snapshot: addOnly,
  gate_condition: change,
  classification: change,
  substantial_change: addOnly,
  search_document: all,
};

/**
 * Gives the application role exactly the rights of the table above; run after every migration.
 * @param owner a connection of the owner
 * @param applicationRole the role named in DATABASE_URL
 */
export async function grantPrivileges(owner: DataSource, applicationRole: string): Promise<void> {
  const role = `"${applicationRole.replaceAll('"', '""')}"`;
  await owner.transaction(async (transaction) => {
    await transaction.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}`);
    await transaction.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
    for (const [table, rights] of Object.entries(privileges)) {
      await transaction.query(`GRANT ${rights.join(', ')} ON ${table} TO ${role}`);
    }
  });
}
