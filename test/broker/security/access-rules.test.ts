import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Access } from '#src/broker/security/access.js';
import type { AccessRecord, AccessStore } from '#src/broker/security/access-record.js';
import { AccessRules } from '#src/broker/security/access-rules.js';
import { StartError } from '#src/core/errors.js';
import { parseAclRule, type Acl } from '#src/protocol/kafka/security/acl.js';

class MemoryStore implements AccessStore {
  readonly #records = new Map<string, AccessRecord>();

  get accessRecords(): readonly AccessRecord[] {
    return [...this.#records.values()];
  }

  async changeAccess(
    changes: readonly (readonly [string, AccessRecord | undefined])[],
  ): Promise<void> {
    for (const [key, value] of changes)
      if (value === undefined) this.#records.delete(key);
      else this.#records.set(key, value);
  }
}

const rulesOf = (acls: Record<string, readonly string[]>, store = new MemoryStore()): AccessRules =>
  new AccessRules({ acls, superUsers: ['root'] }, store);

const accessOf = (user: string, rules: readonly string[], host = '10.0.0.1'): Access =>
  new Access(rulesOf({ [user]: rules }), 'User:alice', host);

const deny = (rule: string): Acl => ({
  ...(parseAclRule('User:alice', rule) as Acl[])[0]!,
  permission: 'deny',
});

describe('a rule', () => {
  it('allows what it names, on names that begin as it says', () => {
    const access = accessOf('alice', ['read write topic access-*', 'read group web']);
    assert.ok(access.may('read', 'topic', 'access-'));
    assert.ok(access.may('write', 'topic', 'access-eu'));
    assert.ok(!access.may('read', 'topic', 'access'));
    assert.ok(!access.may('delete', 'topic', 'access-eu'));
    assert.ok(access.may('read', 'group', 'web'));
    assert.ok(!access.may('read', 'group', 'web2'));
    assert.ok(!access.may('read', 'transactionalId', 'web'));
  });

  it('implies that one may look at what one may read, write, delete or alter', () => {
    for (const operation of ['read', 'write', 'delete', 'alter'])
      assert.ok(accessOf('alice', [`${operation} topic t`]).may('describe', 'topic', 't'));
    assert.ok(!accessOf('alice', ['create topic t']).may('describe', 'topic', 't'));
    assert.ok(accessOf('alice', ['alterConfigs topic t']).may('describeConfigs', 'topic', 't'));
  });

  it('may be for everybody, and for every name', () => {
    const access = accessOf('*', ['admin topic *', 'describe cluster']);
    assert.ok(access.may('alterConfigs', 'topic', 'any.thing'));
    assert.ok(access.mayOnCluster('describe'));
    assert.ok(!access.mayOnCluster('alter'));
  });

  it('of another user counts for nothing', () => {
    assert.ok(!accessOf('bob', ['admin topic *']).may('read', 'topic', 't'));
  });

  it('that denies counts before those that allow', async () => {
    const rules = rulesOf({ alice: ['all topic *'] });
    const access = new Access(rules, 'User:alice', '10.0.0.1');
    await rules.add([deny('write topic secret-*'), { ...deny('read topic t'), host: '10.0.0.2' }]);
    assert.ok(!access.may('write', 'topic', 'secret-1'));
    assert.ok(access.may('read', 'topic', 'secret-1'));
    assert.ok(access.may('read', 'topic', 't'));
    assert.ok(!new Access(rules, 'User:alice', '10.0.0.2').may('read', 'topic', 't'));
  });

  it('that is none is told at the start', () => {
    assert.throws(() => rulesOf({ alice: ['fly topic t'] }), StartError);
  });
});

describe('the rules', () => {
  it('leave super users alone, and everybody where there are none', () => {
    assert.ok(new Access(rulesOf({}), 'User:root', 'h').may('delete', 'topic', 't'));
    assert.ok(!new Access(rulesOf({}), 'User:alice', 'h').may('read', 'topic', 't'));
    assert.ok(new Access(undefined, 'User:alice', 'h').may('delete', 'topic', 't'));
  });

  it('are told as the bits of the operations that are allowed', () => {
    const access = accessOf('alice', ['read topic t']);
    assert.equal(access.operationsOn('topic', 't'), (1 << 3) | (1 << 8));
    assert.equal(access.operationsOn('topic', 'u'), 0);
  });

  it('are told from words that every object knows', () => {
    assert.equal(typeof parseAclRule('User:alice', 'constructor topic t'), 'string');
  });

  it('are found and removed by filters; those of the configuration stay', async () => {
    const rules = rulesOf({ alice: ['read topic web-*'] });
    const made = parseAclRule('User:bob', 'read topic web-1') as Acl[];
    await rules.add(made);
    const namesOf = (acls: readonly Acl[]): string[] => acls.map(({ resource }) => resource.name);
    const match = { resourceType: 'topic', resourceName: 'web-1', pattern: 'match' } as const;
    assert.deepEqual(namesOf(rules.list(match)), ['web-', 'web-1']);
    assert.deepEqual(namesOf(rules.list({ ...match, pattern: 'literal' })), ['web-1']);
    assert.deepEqual(namesOf(rules.list({ pattern: 'prefix' })), ['web-']);
    assert.deepEqual(rules.list({ principal: 'User:bob' }), made);
    const before = rules.version;
    const [removed] = await rules.remove([match]);
    assert.deepEqual(
      removed!.map(({ isKept }) => isKept),
      [true, false],
    );
    assert.deepEqual(namesOf(rules.list({})), ['web-']);
    assert.ok(rules.version > before);
  });
});
