// What makes the pages quicker to use; all of them work without it.
