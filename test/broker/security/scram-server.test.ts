import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LoginError } from '#src/broker/security/mechanism.js';
import { ScramAttempt } from '#src/broker/security/scram-server.js';
import {
  formatCredential,
  hashPassword,
  isPasswordOf,
  parseCredential,
} from '#src/protocol/kafka/security/scram-credential.js';
import { clientKeyOf, hmac, saltPassword, xor } from '#src/protocol/kafka/security/scram-keys.js';
import { scramLogin } from '#src/protocol/kafka/security/scram.js';
import { fc } from '../../support/properties.js';

const pencil = await hashPassword(
  'sha256',
  'pencil',
  Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'),
  4096,
);
const digests = ['sha256', 'sha512'] as const;

describe('the server of SCRAM', () => {
  it("speaks RFC 7677's example", async () => {
    const attempt = new ScramAttempt('sha256', () => pencil, '%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0');
    const first = await attempt.next(Buffer.from('n,,n=user,r=rOprNGfwEbeRWgbNEkqO'));
    assert.equal(
      String(first.bytes),
      'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
    );
    assert.equal(first.user, undefined);
    const last = await attempt.next(
      Buffer.from(
        'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,' +
          'p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
      ),
    );
    assert.equal(String(last.bytes), 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=');
    assert.equal(last.user, 'user');
  });

  for (const digest of digests)
    it(`lets its client in with the right password alone (${digest})`, async () => {
      const username = 'a,b=c ü';
      const known = await hashPassword(digest, 'sécret', Buffer.from('salt'), 4096);
      const login = async (password: string): Promise<string | undefined> => {
        let user: string | undefined;
        const attempt = new ScramAttempt(digest, (_, asked) => {
          assert.equal(asked, username);
          return known;
        });
        await scramLogin({ digest, username, password, nonce: 'n' }, async (message) => {
          const answer = await attempt.next(message);
          user = answer.user;
          return answer.bytes;
        });
        return user;
      };
      assert.equal(await login('sécret'), username);
      await assert.rejects(login('wrong'), LoginError);
    });

  it('takes the nonce as librdkafka 2.0 writes it, its own part twice', async () => {
    const attempt = new ScramAttempt('sha256', () => pencil, 'server');
    const first = String((await attempt.next(Buffer.from('n,,n=user,r=client'))).bytes);
    const withoutProof = 'c=biws,r=clientclientserver';
    const signed = `n=user,r=client,${first},${withoutProof}`;
    const salted = await saltPassword('sha256', 'pencil', pencil.salt, pencil.iterations);
    const key = clientKeyOf('sha256', salted);
    const proof = xor(key, hmac('sha256', pencil.storedKey, signed)).toString('base64');
    assert.equal((await attempt.next(Buffer.from(`${withoutProof},p=${proof}`))).user, 'user');
  });

  it('refuses whatever else it is sent', async () => {
    const first = [
      '',
      'n,,',
      'p=tls-unique,,n=u,r=x',
      'n,a=root,n=u,r=x',
      'n,,n=a=b,r=x',
      'n,,r=x',
    ];
    for (const message of first) {
      const attempt = new ScramAttempt('sha256', () => pencil);
      await assert.rejects(attempt.next(Buffer.from(message)), LoginError, message);
    }
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, isSecond) => {
        const attempt = new ScramAttempt('sha256', () => pencil);
        if (isSecond) await attempt.next(Buffer.from('n,,n=user,r=x'));
        await attempt.next(Buffer.from(bytes)).then(
          ({ user }) => assert.equal(user, undefined),
          (error: unknown) => assert.ok(error instanceof LoginError),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a credential', () => {
  it("is written and read in Kafka's form", async () => {
    for (const digest of digests) {
      const made = await hashPassword(digest, 'pencil', Buffer.from('pepper'), 8192);
      assert.match(
        formatCredential(made),
        /^salt=cGVwcGVy,stored_key=[^,]+=,server_key=[^,]+=,iterations=8192$/,
      );
      assert.deepEqual(parseCredential(digest, formatCredential(made)), made);
      assert.equal(await isPasswordOf(made, 'pencil'), true);
      assert.equal(await isPasswordOf(made, 'Pencil'), false);
    }
  });

  it('is refused of another digest, without salt, or with iterations out of bounds', () => {
    const text = formatCredential(pencil);
    const broken = [text.replace(/salt=[^,]+/, 'salt='), text.replace('=4096', '=4095')];
    for (const each of [...broken, text.replace('=4096', '=16385'), 'secret', ''])
      assert.equal(parseCredential('sha256', each), undefined);
    assert.equal(parseCredential('sha512', text), undefined);
  });
});
