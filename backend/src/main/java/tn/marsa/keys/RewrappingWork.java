package tn.marsa.keys;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The thread that does the work of rotations: at once where one begins, and where another machine has left one unfinished. */
@Component
class RewrappingWork implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RewrappingWork.class);

    private final Rewrapping rewrapping;
    private final Duration every;
    private final Semaphore begun = new Semaphore(0);
    private volatile boolean stopped = true;
    private @Nullable Thread thread;

    RewrappingWork(Rewrapping rewrapping, KeyProperties properties) {
        this.rewrapping = rewrapping;
        this.every = properties.lookEvery();
    }

    @TransactionalEventListener
    void begun(MasterRotation.Begun rotation) {
        LOG.info("The master key is being rotated to version {}", rotation.version());
        begun.release();
    }

    @Override
    public synchronized void start() {
        stopped = false;
        thread = Thread.ofVirtual().name("key-rotation").start(this::work);
    }

    private void work() {
        try {
            while (!stopped) {
                goOn();
                if (begun.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
                    begun.drainPermits();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    // The database may be away for a while; the next look goes on where this one ended.
    private void goOn() {
        try {
            rewrapping
                    .run(() -> stopped)
                    .ifPresent(done -> LOG.info(
                            "The master key is rotated: {} keys are wrapped by version {}; version {} is needed by backups from before, and by nothing else",
                            done.total(),
                            done.to(),
                            done.from()));
        } catch (RuntimeException failed) {
            // A message of a library may repeat a value; our own says which key is missing.
            LOG.error(
                    "The rotation of the master key stands still and will be tried again: {}",
                    failed instanceof IllegalStateException
                            ? failed.getMessage()
                            : failed.getClass().getName());
        }
    }

    @Override
    public synchronized void stop() {
        stopped = true;
        begun.release();
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !stopped;
    }
}
