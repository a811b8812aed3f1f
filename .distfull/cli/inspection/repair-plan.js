/** What a repair would do to a log, and what is lost by it. Nothing is changed. */
import { doneAtStart } from '../../channels/file/done-at-start.js';
import { numbersIn } from '../../core/interval-set.js';
export function planRepair(log, inspection, cursor) {
    const { kind, survey } = inspection;
    const repairs = [];
    const left = [];
    for (const segment of survey.segments) {
        // The survey notes both in the order of the file.
        const damage = survey.damage.filter(({ file }) => file === segment.path);
        const all = damage.map((place, i) => ({ damage: place, hole: segment.holes[i] }));
        const isLast = segment === survey.segments.at(-1);
        const places = [];
        for (const place of all)
            if (isLast && place.hole.to === segment.sizeBytes)
                left.push(place.damage);
            else
                places.push({ ...place, lost: lostIn(place.damage, inspection, cursor) });
        if (places.length > 0)
            repairs.push({ segment, places });
    }
    return { log, kind, repairs, left };
}
function lostIn({ fromOffset, toOffset }, { kind, survey, channel }, cursor) {
    const atMost = `at most ${toOffset - fromOffset}`;
    if (kind !== 'channel')
        return `${atMost} ${kind === 'partition' ? 'records' : 'dead letters'} are lost`;
    if (cursor === undefined)
        return `${atMost} events are lost; what was delivered of them cannot be told without the cursor`;
    const summaries = survey.segments.map((segment) => segment.summary());
    const waiting = doneAtStart(summaries, channel, cursor.state).missing(fromOffset, toOffset);
    const events = numbersIn(waiting);
    if (events === 0)
        return 'nothing of it was still to be delivered';
    return `at most ${events} events that were not delivered are lost`;
}
//# sourceMappingURL=repair-plan.js.map