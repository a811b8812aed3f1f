SELECT path, status FROM access WHERE status > 400
