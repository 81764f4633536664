package afterword.app.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals text with AES-256-GCM (NIST SP 800-38D), a fresh nonce each time, bound to what it is for: sealed text that is moved
 * to another place cannot be opened there. The key is a file that nobody but its owner may read.
 */
final class Sealing {

    private static final String FORM = "v1:";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    Sealing(Path file) {
        this.file = file;
    }

    /** @throws KeyUnusable where there is no key and none can be made */
    String seal(String text, String purpose) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key(true).orElseThrow(), nonce, purpose)
                    .doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return FORM + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no AES-GCM", impossible);
        }
    }

    /** @return nothing where the key is gone, is another one, or the text was changed or moved */
    Optional<String> open(String sealed, String purpose) {
        Optional<SecretKeySpec> key = key(false);
        if (key.isEmpty() || !sealed.startsWith(FORM)) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getDecoder().decode(sealed.substring(FORM.length()));
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] text = cipher(Cipher.DECRYPT_MODE, key.get(), nonce, purpose)
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException anotherKey) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String purpose)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private Optional<SecretKeySpec> key(boolean make) {
        try {
            if (Files.notExists(file)) {
                if (!make) {
                    return Optional.empty();
                }
                make();
            }
            if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new KeyUnusable(file, "can be read by others; \"chmod 600\" it", null);
            }
            byte[] key = Base64.getDecoder().decode(Files.readString(file).strip());
            if (key.length != KEY_BYTES) {
                throw new KeyUnusable(file, "holds no key of Afterword", null);
            }
            return Optional.of(new SecretKeySpec(key, "AES"));
        } catch (IOException broken) {
            throw new KeyUnusable(file, "cannot be used: " + broken.getMessage(), broken);
        } catch (IllegalArgumentException noBase64) {
            throw new KeyUnusable(file, "holds no key of Afterword", noBase64);
        }
    }

    /** Written aside and linked, so that of two processes both end with the same whole key. */
    private void make() throws IOException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path aside = isPosix()
                ? Files.createTempFile(folder, "key", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY))
                : Files.createTempFile(folder, "key", ".new");
        try {
            Files.writeString(aside, Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException somebodyWasFaster) {
            // theirs is the key
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
