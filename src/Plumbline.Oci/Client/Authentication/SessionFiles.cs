using Plumbline.Oci.Client.Configuration;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>A session's key and token, which the user may renew at any time: <c>oci session refresh</c> writes the file anew.</summary>
internal sealed class SessionFiles(CredentialsReader reader, ClientSettings settings) : ICredentialSource
{
    public Task<Credentials> ObtainAsync(CancellationToken cancellationToken) => Task.FromResult(reader.Read(settings));
}
