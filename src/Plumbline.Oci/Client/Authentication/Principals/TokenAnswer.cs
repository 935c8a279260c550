namespace Plumbline.Oci.Client.Authentication.Principals;

/// <summary>A session token. A secret.</summary>
internal sealed record TokenAnswer(string Token);
