namespace Plumbline.Oci.Client.Configuration;

/// <summary>How requests are authenticated, by the OCI CLI's <c>--auth</c> names.</summary>
internal enum AuthKind
{
    ApiKey,
    SecurityToken,
}
