namespace Plumbline.Oci.Client.Errors;

/// <summary>The session that signs requests is over. The message says how to renew it.</summary>
public sealed class SessionExpiredException(string message) : Exception(message);
