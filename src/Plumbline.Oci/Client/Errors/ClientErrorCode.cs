namespace Plumbline.Oci.Client.Errors;

/// <summary>Error codes of our own, for failures that OCI has no code for.</summary>
internal static class ClientErrorCode
{
    /// <summary>An answer without a code: it may come from a proxy, not from OCI.</summary>
    public const string Unknown = "Unknown";

    public const string Unreachable = "Unreachable";
    public const string Timeout = "Timeout";
    public const string TlsFailure = "TlsFailure";
    public const string InvalidResponse = "InvalidResponse";

    /// <summary>The session is over, or whoever renews it does not.</summary>
    public const string NoCredentials = "NoCredentials";

    public const string UntrustedEndpoint = "UntrustedEndpoint";
    public const string KeysMissing = "KeysMissing";
    public const string VaultsMissing = "VaultsMissing";
    public const string NotReachable = "NotReachableByEndpoint";
    public const string Stopped = "Stopped";

    /// <summary>A saved inventory is judged by a rule that needs what was not read then.</summary>
    public const string NotCollected = "NotCollected";
}
