package afterword.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Puts the version into the links of those files that have one. Behind every other link Spring would look for a file of that
 * name through all libraries, which takes longer than the rest of the page.
 */
final class VersionsOfFiles extends ResourceUrlEncodingFilter {

    private static final Pattern VERSIONED = Pattern.compile("/[^/?#]+\\.(?:css|js)");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        super.doFilter(
                request,
                response,
                (asked, answer) -> chain.doFilter(asked, new FilesOnly((HttpServletResponse) answer)));
    }

    private static final class FilesOnly extends HttpServletResponseWrapper {

        FilesOnly(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String url) {
            return VERSIONED.matcher(url).matches() ? super.encodeURL(url) : url;
        }
    }
}
