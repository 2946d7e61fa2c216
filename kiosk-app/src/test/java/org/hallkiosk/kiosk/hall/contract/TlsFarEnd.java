package org.hallkiosk.kiosk.hall.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/// A hall behind real TLS on loopback, which answers every request for a one-time code.
///
/// @param authority whose certificates it trusts
/// @param hall its own
record TlsFarEnd(Certificates authority, Certificates.Holder hall) {

  private static final String PASSWORD = "hall";

  CannedServer open(boolean asksForCertificates) throws IOException, GeneralSecurityException {
    SSLServerSocket socket =
        (SSLServerSocket)
            context()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    socket.setNeedClientAuth(asksForCertificates);
    CannedServer server = new CannedServer(socket, "https");
    server.json(200, "{\"maskedPhone\":\"137****9050\",\"length\":6,\"againAfter\":60}");
    return server;
  }

  private SSLContext context() throws IOException, GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(hall.keyStore(PASSWORD), PASSWORD.toCharArray());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("authority", authority.root());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
