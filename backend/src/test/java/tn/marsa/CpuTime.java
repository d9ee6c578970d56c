package tn.marsa;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** CPU time spent so far by all threads of this process and of those that it started, the embedded database among them. */
public record CpuTime(Duration application, Duration database) {

    /** What was spent up to now; processes besides Marsa's own are left out. */
    public static CpuTime spent(ProcessHandle... besides) {
        long nanos = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        Duration started = ProcessHandle.current()
                .descendants()
                .filter(process -> !List.of(besides).contains(process))
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        return new CpuTime(Duration.ofNanos(nanos), started);
    }

    /** What was spent since. */
    public CpuTime since(CpuTime earlier) {
        return new CpuTime(application.minus(earlier.application), database.minus(earlier.database));
    }

    /** This and the other together. */
    public CpuTime plus(CpuTime other) {
        return new CpuTime(application.plus(other.application), database.plus(other.database));
    }

    /** Of both, in seconds of one core. */
    public double seconds() {
        return application.plus(database).toNanos() / 1e9;
    }
}
