import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Users } from '#src/broker/security/users.js';
import {
  formatCredential,
  hashPassword,
  iterationsDefault,
} from '#src/protocol/kafka/security/scram-credential.js';
import { newSalt } from '#src/protocol/kafka/security/scram-keys.js';

describe('the users of a broker', () => {
  it('cannot be told from strangers by what a login is answered first', async () => {
    const made = await hashPassword('sha256', 'secret', newSalt(), iterationsDefault);
    const configured = { alice: { 'scram-sha-256': formatCredential(made) } };
    const users = new Users(configured, { accessRecords: [], changeAccess: async () => {} });
    const [known, stranger] = ['alice', 'nobody'].map((user) => users.credential('sha256', user));
    assert.equal(stranger!.salt.length, known!.salt.length);
    assert.equal(stranger!.iterations, known!.iterations);
    assert.deepEqual(users.credential('sha256', 'nobody').salt, stranger!.salt, 'always the same');
  });
});
