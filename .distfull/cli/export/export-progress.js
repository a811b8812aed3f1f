const million = 1_000_000;
/** `1,200,000 records copied, 310,000/s, 24 MB/s, 63 %, 0:09 left`. */
export function exportProgress(clock) {
    let startMs;
    let before = 0;
    return ({ records, bytes }, remaining) => {
        const nowMs = clock.monotonicMs();
        if (startMs === undefined) {
            startMs = nowMs;
            before = records;
        }
        const copied = `${numberText(records)} records copied`;
        const seconds = (nowMs - startMs) / 1000;
        if (seconds < 0.5)
            return copied;
        const rate = (records - before) / seconds;
        const share = Math.floor((100 * records) / Math.max(1, records + remaining));
        const speed = `${numberText(Math.round(rate))}/s, ${Math.round(bytes / million / seconds)} MB/s`;
        const left = rate > 0 ? `, ${timeText(remaining / rate)} left` : '';
        return `${copied}, ${speed}, ${share} %${left}`;
    };
}
function numberText(value) {
    return value.toLocaleString('en-US');
}
function timeText(seconds) {
    const whole = Math.ceil(seconds);
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
    const rest = String(whole % 60).padStart(2, '0');
    return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
//# sourceMappingURL=export-progress.js.map