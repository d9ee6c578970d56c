package tn.marsa;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** CPU time spent so far by all threads of this process and of those that it started, the embedded database among them. */
public record CpuTime(Duration application, Duration database) {

    /** What was spent up to now. */
    public static CpuTime spent() {
        long nanos = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        Duration started = ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return new CpuTime(Duration.ofNanos(nanos), started);
    }

    /** What was spent since. */
    public CpuTime since(CpuTime earlier) {
        return new CpuTime(application.minus(earlier.application), database.minus(earlier.database));
    }

    /** Of both, in seconds of one core. */
    public double seconds() {
        return application.plus(database).toNanos() / 1e9;
    }
}
