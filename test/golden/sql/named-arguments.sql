select window_start, window_end, window_time, upper(method) as m, avg(bytes), min(ts), max(agent), avg(bytes / 2.0) as half
from table(tumble(
  DATA => table access,  -- the topic
  TIMECOL => descriptor(ts),
  SIZE => interval '1' day,
  OFFSET => interval '-8' hours
)) as w
where w.status between 200 and 299 and not (path like '/static/%' or agent is null)
group by w.window_start, w.window_end, window_time, upper(`method`)
