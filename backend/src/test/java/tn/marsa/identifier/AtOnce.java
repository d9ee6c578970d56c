package tn.marsa.identifier;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Lets many threads do the same thing, all beginning at one moment. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * Gives each thread its number, from 0, and waits for all. Throws {@link ExecutionException} if one of them threw.
     */
    public static void in(int threads, IntConsumer work) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<? extends Future<?>> running = IntStream.range(0, threads)
                    .mapToObj(thread -> executor.submit(() -> {
                        start.await();
                        work.accept(thread);
                        return thread;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> each : running) {
                each.get();
            }
        }
    }
}
