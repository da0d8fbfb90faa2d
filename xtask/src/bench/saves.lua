-- Each thread saves a form of its own, every time from the version that its last save has made.
-- Arguments: cookies, then an address and a form for each thread.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(arguments)
  headers = {
    ["content-type"] = "application/x-www-form-urlencoded",
    ["cookie"] = arguments[1],
    ["sec-fetch-site"] = "same-origin",
  }
  path = arguments[2 + 2 * number]
  form = arguments[3 + 2 * number]
  version = form:match("version=([^&]*)")
  form = form:gsub("version=[^&]*", "version=VERSION")
  count = 0
end

function request()
  count = count + 1
  local body = form:gsub("VERSION", version):gsub("COUNT", os.time() .. count)
  return wrk.format("POST", path, headers, body)
end

function response(_, _, body)
  version = body:match('"version":"([^"]*)"') or version
end
