using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Checkup;

/// <summary>Looks at configuration file, profile, key and session. Opens files, and asks nobody.</summary>
internal sealed class IdentityCheckup(ConnectionOptions options, TimeProvider time, List<CheckupItem> items)
{
    /// <summary>Less than a large scan takes.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(10);

    /// <summary>The settings; null when there are none to be used.</summary>
    public ClientSettings? Run()
    {
        try
        {
            var settings = ClientSettingsReader.Read(options, Warn);
            items.Add(CheckupItem.Ok("Configuration", settings.Source));
            items.Add(CheckupItem.Ok("Authentication", AuthKinds.NameOf(settings.Auth)));
            LookAtCredentials(settings);
            return settings;
        }
        catch (ConfigurationException error)
        {
            items.Add(CheckupItem.Problem("Configuration", error.Message));
            return null;
        }
    }

    private void LookAtCredentials(ClientSettings settings)
    {
        if (settings.Auth is not (AuthKind.ApiKey or AuthKind.SecurityToken))
        {
            items.Add(CheckupItem.Ok("Credentials", "given by what this machine is; 'plumb auth check' gets them"));
            return;
        }

        try
        {
            using var credentials = new CredentialsReader(options, time, Warn).Read(settings);
            items.Add(credentials.ExpiresAt is { } end ? Session(end) : Key(credentials.Holder.Fingerprint));
        }
        catch (Exception error) when (error is ConfigurationException or SessionExpiredException)
        {
            items.Add(CheckupItem.Problem("Credentials", error.Message));
        }
    }

    private static CheckupItem Key(string? fingerprint) =>
        CheckupItem.Ok("Key", $"readable, and its fingerprint is the profile's: {fingerprint}");

    private CheckupItem Session(DateTimeOffset end)
    {
        var left = end - time.GetUtcNow();
        var text = $"ends at {SecurityToken.Moment(end)}, in {(int)left.TotalMinutes} min";
        return left < Soon
            ? CheckupItem.Warning("Session", text, "Run 'oci session refresh' before a long scan.")
            : CheckupItem.Ok("Session", text);
    }

    private void Warn(string sentence) => items.Add(CheckupItem.Warning("Files", sentence));
}
