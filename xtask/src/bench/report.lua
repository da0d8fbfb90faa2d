-- What wrk has measured, as one line of JSON.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"per_second":%.1f,"p50_us":%.0f,"p99_us":%.0f,"errors":%d}\n',
    summary.requests / (summary.duration / 1e6),
    latency:percentile(50),
    latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout
  ))
end
