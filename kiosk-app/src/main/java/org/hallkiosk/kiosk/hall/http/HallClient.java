package org.hallkiosk.kiosk.hall.http;

import java.io.IOException;
import java.net.Proxy;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.CertificatePinner;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;

/// Makes the client that speaks to one hall: it never sends anything twice on its own, follows
/// nothing, and knows the hall by what [HallTls] says.
final class HallClient {

  private HallClient() {}

  /// HTTP/1.1 alone, because HTTP/2 has repeats of its own; a connection that idled for ten seconds
  /// is not used again, because the hall may be closing it just then.
  static OkHttpClient of(HallAddress address, HallTimeouts timeouts, HallTls tls) {
    OkHttpClient.Builder client =
        new OkHttpClient.Builder()
            .socketFactory(new NoDelaySockets())
            .protocols(List.of(Protocol.HTTP_1_1))
            .proxy(Proxy.NO_PROXY)
            .connectionPool(new ConnectionPool(4, 10, TimeUnit.SECONDS))
            .connectTimeout(timeouts.connect())
            .readTimeout(timeouts.read())
            .writeTimeout(timeouts.read())
            .callTimeout(timeouts.call())
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .addNetworkInterceptor(HallClient::withoutInvitation);
    return address.isSecure() ? secured(client, address, tls).build() : client.build();
  }

  /// After a 503 with `Retry-After: 0` the library would send a question again on its own, under
  /// the same nonce.
  private static Response withoutInvitation(Interceptor.Chain chain) throws IOException {
    return chain.proceed(chain.request()).newBuilder().removeHeader("Retry-After").build();
  }

  private static OkHttpClient.Builder secured(
      OkHttpClient.Builder client, HallAddress address, HallTls tls) {
    CertificatePinner.Builder pinner = new CertificatePinner.Builder();
    tls.pins().forEach(pin -> pinner.add(address.host(), pin));
    X509TrustManager trust = trust(tls.roots());
    return client
        .connectionSpecs(List.of(ConnectionSpec.MODERN_TLS))
        .certificatePinner(pinner.build())
        .sslSocketFactory(context(trust, tls.identity()).getSocketFactory(), trust);
  }

  private static X509TrustManager trust(List<X509Certificate> roots) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(roots.isEmpty() ? null : storeOf(roots));
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509TrustManager.class::isInstance)
          .map(X509TrustManager.class::cast)
          .findFirst()
          .orElseThrow();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java trusts certificates", e);
    }
  }

  private static KeyStore storeOf(List<X509Certificate> roots) throws GeneralSecurityException {
    KeyStore store = empty();
    for (int i = 0; i < roots.size(); i++) {
      store.setCertificateEntry("root-" + i, roots.get(i));
    }
    return store;
  }

  private static SSLContext context(X509TrustManager trust, Optional<ClientIdentity> identity) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          identity.isPresent() ? keys(identity.get()) : null, new TrustManager[] {trust}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java speaks TLS", e);
    }
  }

  private static KeyManager[] keys(ClientIdentity identity) throws GeneralSecurityException {
    KeyStore store = empty();
    store.setKeyEntry(
        "terminal", identity.key(), new char[0], identity.chain().toArray(new X509Certificate[0]));
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(store, new char[0]);
    return factory.getKeyManagers();
  }

  private static KeyStore empty() throws GeneralSecurityException {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      return store;
    } catch (IOException e) {
      throw new IllegalStateException("an empty key store is read from nowhere", e);
    }
  }
}
