# ets, thetaf and auto.arima of R's forecast package on the tasks that main.ts wrote: one line a task,
# "number;z1,z2,...;years ahead". Writes "number;method;means;standard deviations" and, last, the seconds on the core.
suppressMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
lines <- readLines(arguments[1])
out <- file(arguments[2], "w")
seconds <- c(ets = 0, thetaf = 0, auto.arima = 0)
for (line in lines) {
  parts <- strsplit(line, ";")[[1]]
  y <- ts(as.numeric(strsplit(parts[2], ",")[[1]]))
  h <- as.integer(parts[3])
  for (method in names(seconds)) {
    started <- sum(proc.time()[1:2])
    f <- tryCatch(suppressWarnings(switch(method,
      ets = forecast(ets(y), h = h, level = c(80, 95)),
      thetaf = thetaf(y, h = h, level = c(80, 95)),
      auto.arima = forecast(auto.arima(y), h = h, level = c(80, 95))
    )), error = function(e) NULL)
    seconds[method] <- seconds[method] + sum(proc.time()[1:2]) - started
    if (is.null(f)) { cat(parts[1], method, "", "", sep = ";", file = out); cat("\n", file = out); next }
    deviation <- (f$upper[, 2] - f$lower[, 2]) / (2 * qnorm(.975))
    number <- function(v) paste(formatC(as.numeric(v), digits = 15, format = "g"), collapse = ",")
    cat(parts[1], method, number(f$mean), number(deviation), sep = ";", file = out)
    cat("\n", file = out)
  }
}
cat("seconds", paste(names(seconds), collapse = ","), paste(seconds, collapse = ","), as.character(packageVersion("forecast")), sep = ";", file = out)
cat("\n", file = out)
close(out)
