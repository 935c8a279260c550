using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Authentication;

/// <summary>Where credentials that expire come from.</summary>
internal interface ICredentialSource
{
    /// <summary>The newest credentials. They may be those that are known already.</summary>
    /// <exception cref="ConfigurationException">This machine, or what it is told, does not have any.</exception>
    /// <exception cref="OciException">Who gives them does not answer, or refuses.</exception>
    /// <exception cref="SessionExpiredException">Those that there are have expired, and only the user can renew them.</exception>
    Task<Credentials> ObtainAsync(CancellationToken cancellationToken);
}
