package tn.marsa.access;

import jakarta.servlet.ServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as the nearest proxy that we trust says ({@code server.forward-headers-strategy}). Of an IPv6 address
 * the first 64 bits count: whoever has one has all of the rest.
 */
public record RemoteAddress(String network) {

    private static final int NETWORK_BYTES = 8;

    /** The address that sent a request. */
    public static RemoteAddress of(ServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static RemoteAddress of(String text) {
        try {
            InetAddress address = InetAddress.ofLiteral(text);
            return address instanceof Inet6Address
                    ? new RemoteAddress(HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)))
                    : new RemoteAddress(address.getHostAddress());
        } catch (IllegalArgumentException none) {
            return new RemoteAddress("");
        }
    }
}
