export const setNewer = `
local mark = '\\0outbox'
if redis.call('HGET', KEYS[2], mark) ~= ARGV[1] then
  redis.call('DEL', KEYS[2])
  redis.call('HSET', KEYS[2], mark, ARGV[1])
end
local at = 3
while at <= #ARGV do
  local part, order, commands = ARGV[at], tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local known = order and redis.call('HGET', KEYS[2], part)
  local isNewer = not known or tonumber(known) < order
  at = at + 3
  for _ = 1, commands do
    local last = at + tonumber(ARGV[at])
    if isNewer then redis.call(ARGV[at + 1], KEYS[1], unpack(ARGV, at + 2, last)) end
    at = last + 1
  end
  if order and isNewer then redis.call('HSET', KEYS[2], part, string.format('%.0f', order)) end
end
if ARGV[2] ~= '0' then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  redis.call('PEXPIRE', KEYS[2], ARGV[2])
end`;
/** What follows the keys. */
export function scriptArguments(outboxId, ttlMs, layout, rows) {
    const args = [outboxId, ttlMs ?? 0];
    for (const row of rows)
        push(args, layout.part(row), row.order, layout.commands(row));
    if (layout.last.length > 0)
        push(args, '', '', layout.last);
    return args;
}
function push(args, part, order, commands) {
    args.push(part, order, commands.length);
    for (const command of commands)
        args.push(command.length, ...command);
}
//# sourceMappingURL=script.js.map