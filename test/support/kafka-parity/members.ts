/**
 * Members of groups: they join, are assigned, heartbeat and leave. Each has a connection of its own. A
 * join that has to wait for other members is sent together with theirs, so no step stays unanswered.
 */
import { describeGroupsApi } from '#src/generated/kafka/describe-groups.js';
import { heartbeatApi } from '#src/generated/kafka/heartbeat.js';
import { joinGroupApi, type JoinGroupResponse } from '#src/generated/kafka/join-group.js';
import { leaveGroupApi } from '#src/generated/kafka/leave-group.js';
import { syncGroupApi } from '#src/generated/kafka/sync-group.js';
import { subscription } from '../group-dialogue.js';
import { eventually } from '../until.js';
import type { Draw } from './draw.js';
import type { JoinForm, Side } from './side.js';
import { groupNames, type Step } from './step.js';

/** No third one: which of two follows a leader that left is not the same in two runs of Kafka. */
const memberNames = ['a', 'b'];
const memberIdRequired = 79;

/** Whom a request says it is from. */
export interface Voice {
  readonly who: string;
  readonly as: 'itself' | 'nobody' | 'stranger' | 'next generation';
}

export function drawnVoice(draw: Draw): Voice {
  const others: readonly Voice['as'][] = ['itself', 'stranger', 'next generation'];
  return { who: draw.pick(memberNames), as: draw.mostly('nobody' as Voice['as'], others, 0.6) };
}

function memberVoice(draw: Draw): Voice {
  const others: readonly Voice['as'][] = ['nobody', 'stranger', 'next generation'];
  return { who: draw.pick(memberNames), as: draw.mostly('itself' as Voice['as'], others, 0.85) };
}

export function voiceOf(
  side: Side,
  group: string,
  { who, as }: Voice,
): { readonly memberId: string; readonly generationId: number } {
  const known = side.membersOf(group).get(who);
  if (as === 'stranger') return { memberId: 'stranger', generationId: 1 };
  if (as === 'nobody' || known === undefined) return { memberId: '', generationId: -1 };
  const { memberId, generationId } = known;
  return { memberId, generationId: as === 'itself' ? generationId : generationId + 1 };
}

/** Sessions outlive a run: nobody is thrown out by a clock. */
const sessionMs = 600_000;

export function join(draw: Draw): Step {
  const group = draw.mostly(draw.pick(groupNames), [''], 0.98);
  const who = draw.pick(memberNames);
  const isStranger = draw.chance(0.04);
  const form: JoinForm = {
    version: draw.version(joinGroupApi),
    protocolType: draw.mostly('consumer', ['connect', ''], 0.93),
    protocols: draw.mostly(['range'], [['range', 'roundrobin'], ['roundrobin'], []], 0.75),
    sessionTimeoutMs: draw.mostly(sessionMs, [5_999, 1_800_001], 0.96),
  };
  return {
    title: `JoinGroup ${group} ${who} ${JSON.stringify({ ...form, isStranger })}`,
    async run(side) {
      if (isStranger) return (await joinOnce(side, group, who, form, 'stranger')) as unknown;
      const members = side.membersOf(group);
      const others = [...members].filter(([name]) => name !== who);
      const joined = joinAs(side, group, who, form);
      const isWaiting = await waitsForOthers(side, group, joined);
      const comeAgain = isWaiting ? others : [];
      const again = comeAgain.map(([name, known]) => joinAs(side, group, name, known.form));
      return [who, await joined, await Promise.all(again)];
    },
  };
}

/** With the member id that the group knows, or until it gives one. */
async function joinAs(side: Side, group: string, who: string, form: JoinForm): Promise<unknown> {
  const members = side.membersOf(group);
  const first = await joinOnce(side, group, who, form, members.get(who)?.memberId ?? '');
  if (typeof first !== 'object' || first.errorCode !== memberIdRequired)
    return remembered(side, group, who, form, first);
  side.learn(first.memberId, `member ${side.names.size} of ${group}: ${who}`);
  const second = await joinOnce(side, group, who, form, first.memberId);
  return [first, remembered(side, group, who, form, second)];
}

function joinOnce(
  side: Side,
  group: string,
  who: string,
  { version, protocols, ...form }: JoinForm,
  memberId: string,
): Promise<JoinGroupResponse | string> {
  return side.askAs(`${group} ${who}`, (connection) =>
    connection.ask(joinGroupApi, version, {
      groupId: side.named(group),
      rebalanceTimeoutMs: sessionMs,
      memberId,
      protocols: protocols.map((name) => ({ name, metadata: subscription('t1') })),
      ...form,
    }),
  );
}

function remembered(
  side: Side,
  group: string,
  who: string,
  form: JoinForm,
  answer: JoinGroupResponse | string,
): JoinGroupResponse | string {
  if (typeof answer !== 'object' || answer.errorCode !== 0) return answer;
  const { memberId, generationId, leader } = answer;
  side.learn(memberId, `member ${side.names.size} of ${group}: ${who}`);
  side.membersOf(group).set(who, { memberId, generationId, leader, form });
  return answer;
}

/** Resolves with whether the join stays open until the other members have come, too. */
async function waitsForOthers(
  side: Side,
  group: string,
  joined: Promise<unknown>,
): Promise<boolean> {
  let isAnswered = false;
  void joined.then(() => (isAnswered = true));
  let isWaiting = false;
  await eventually(async () => {
    const asked = { groups: [side.named(group)] };
    const answer = await side.ask(describeGroupsApi, 5, asked);
    const state = typeof answer === 'object' && answer.groups[0]!.groupState;
    isWaiting = !isAnswered && state === 'PreparingRebalance';
    return isAnswered || isWaiting;
  }, `${group} answers or waits`);
  return isWaiting;
}

/** All members at once: who follows waits for what the leader says. */
export function sync(draw: Draw): Step {
  const group = draw.pick(groupNames);
  const version = draw.version(syncGroupApi);
  const protocolName = draw.mostly('range', ['roundrobin', null]);
  const text = String(draw.below(100));
  return {
    title: `SyncGroup v${version} ${group} ${protocolName} ${text}`,
    run(side) {
      const members = [...side.membersOf(group)];
      const assignments = members.map(([name, { memberId }]) => ({
        memberId,
        assignment: Buffer.from(`${text} for ${name}`),
      }));
      const asked = members.map(([who, { memberId, generationId, leader }]) =>
        side.askAs(`${group} ${who}`, (connection) =>
          connection.ask(syncGroupApi, version, {
            groupId: side.named(group),
            generationId,
            memberId,
            protocolType: protocolName === null ? null : 'consumer',
            protocolName,
            assignments: leader === memberId ? assignments : [],
          }),
        ),
      );
      return Promise.all(asked);
    },
  };
}

export function syncWrongly(draw: Draw): Step {
  const group = draw.pick(groupNames);
  const version = draw.version(syncGroupApi);
  const voice = { who: draw.pick(memberNames), as: draw.pick(['stranger', 'next generation']) };
  return {
    title: `SyncGroup v${version} ${group} ${JSON.stringify(voice)}`,
    run: (side) =>
      side.ask(syncGroupApi, version, {
        groupId: side.named(group),
        ...voiceOf(side, group, voice as Voice),
        assignments: [],
      }),
  };
}

export function heartbeat(draw: Draw): Step {
  const group = draw.mostly(draw.pick(groupNames), ['g9', ''], 0.97);
  const version = draw.version(heartbeatApi);
  const voice = memberVoice(draw);
  return {
    title: `Heartbeat v${version} ${group} ${JSON.stringify(voice)}`,
    run: (side) =>
      side.ask(heartbeatApi, version, {
        groupId: side.named(group),
        ...voiceOf(side, group, voice),
      }),
  };
}

export function leave(draw: Draw): Step {
  const group = draw.mostly(draw.pick(groupNames), ['g9', ''], 0.97);
  const version = draw.version(leaveGroupApi);
  const voices = draw.times(2, () => memberVoice(draw));
  return {
    title: `LeaveGroup v${version} ${group} ${JSON.stringify(voices)}`,
    async run(side) {
      const members = voices.map((voice) => voiceOf(side, group, voice));
      const groupId = side.named(group);
      const [first] = members;
      const answer = await side.ask(leaveGroupApi, version, { ...first!, groupId, members });
      if (typeof answer !== 'object' || answer.errorCode !== 0) return answer;
      const gone = version < 3 ? members.slice(0, 1) : members;
      for (const [who, { memberId }] of side.membersOf(group))
        if (gone.some((each) => each.memberId === memberId)) side.membersOf(group).delete(who);
      return answer;
    },
  };
}
