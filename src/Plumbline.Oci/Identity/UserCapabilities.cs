namespace Plumbline.Oci.Identity;

/// <summary>What a user may sign in with.</summary>
public sealed record UserCapabilities(
    bool? CanUseConsolePassword = null,
    bool? CanUseApiKeys = null,
    bool? CanUseAuthTokens = null,
    bool? CanUseSmtpCredentials = null,
    bool? CanUseDbCredentials = null,
    bool? CanUseCustomerSecretKeys = null,
    bool? CanUseOAuth2ClientCredentials = null
);
