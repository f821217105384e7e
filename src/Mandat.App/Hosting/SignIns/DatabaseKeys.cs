using System.Xml.Linq;
using Mandat.Core.Data;
using Mandat.Core.Data.Keys;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Mandat.App.Hosting.SignIns;

/// <summary>Keeps the keys that protect forms as rows: copies of the program share nothing but the database.</summary>
internal sealed class DatabaseKeys(IServiceScopeFactory scopes) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        return [.. ProtectionKeys.All(scope.ServiceProvider.GetRequiredService<MandatDb>()).Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        ProtectionKeys.Add(scope.ServiceProvider.GetRequiredService<MandatDb>(), friendlyName, element.ToString(SaveOptions.DisableFormatting));
    }
}
