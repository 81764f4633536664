package afterword.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what a browser sends from our own pages: the Host must be one of ours (a rebound DNS name is not), a
 * change must come from our origin and carry the token of the page's cookie. Every answer forbids foreign and inline
 * scripts.
 */
final class GuardedRequests extends OncePerRequestFilter {

    /** The name of the token in forms and as an attribute of the request. */
    static final String TOKEN = "token";

    static final String TOKEN_HEADER = "X-Token";

    private static final String COOKIE = "afterword";
    private static final int TOKEN_BYTES = 18;
    private static final int TOKEN_CHARACTERS = 24;
    private static final long LONGEST_BODY = 16L * 1024 * 1024;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final SecureRandom random = new SecureRandom();
    private final Set<String> hosts = new HashSet<>();

    GuardedRequests(String address, List<String> named) {
        hosts.addAll(List.of("localhost", "127.0.0.1", "[::1]", address.toLowerCase(Locale.ROOT)));
        named.forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        harden(response);
        String host = request.getHeader(HttpHeaders.HOST);
        if (host == null || !hosts.contains(withoutPort(host))) {
            refuse(response, 421, "This address is not one of Afterword's.");
            return;
        }
        if (request.getContentLengthLong() > LONGEST_BODY) {
            refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "That is larger than 16 MB.");
            return;
        }
        String token = tokenOf(request);
        if (!SAFE.contains(request.getMethod())) {
            if (!comesFromUs(request, host)) {
                refuse(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        "This request did not come from a page of Afterword.");
                return;
            }
            if (token == null || !carries(request, token)) {
                if (isAForm(request)) {
                    token = given(response, token);
                    request.setAttribute(TOKEN, token);
                    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
                    request.getRequestDispatcher(EarlierVisit.PATH).forward(request, response);
                    return;
                }
                refuse(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        "This page is from an earlier visit. Go back, load it again, and repeat.");
                return;
            }
        }
        request.setAttribute(TOKEN, given(response, token));
        chain.doFilter(request, response);
    }

    /** The browser's token, or a new one that it is given. */
    private String given(HttpServletResponse response, @Nullable String token) {
        if (token != null) {
            return token;
        }
        String made = newToken();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, made)
                        .httpOnly(true)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .build()
                        .toString());
        return made;
    }

    /** Whether a browser says that a form of ours was sent off, and its fields can be shown again. */
    private static boolean isAForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && request.getHeader(TOKEN_HEADER) == null
                && type != null
                && type.startsWith("application/x-www-form-urlencoded");
    }

    private static void harden(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().println(message);
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port && colon > 0 ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }

    /** By Fetch Metadata where the browser sends it, else by Origin; a program that sends neither is no browser. */
    private static boolean comesFromUs(HttpServletRequest request, String host) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.equalsIgnoreCase(request.getScheme() + "://" + host);
    }

    private static boolean carries(HttpServletRequest request, String token) {
        String header = request.getHeader(TOKEN_HEADER);
        String carried = header != null ? header : request.getParameter(TOKEN);
        return carried != null
                && MessageDigest.isEqual(
                        carried.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String tokenOf(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE) && cookie.getValue().length() == TOKEN_CHARACTERS) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
